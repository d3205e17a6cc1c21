# SPDX-License-Identifier: GPL-3.0-or-later
# counterfoil_languages(target): the translations of resources/languages, as .qm files within the target. scripts/languages brings the
# .ts files up to date with the code.
function(counterfoil_languages target)
    set(folder ${PROJECT_SOURCE_DIR}/resources/languages)
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/counterfoil_*.ts)
    set(entries)
    set(files)
    foreach(source IN LISTS sources)
        get_filename_component(name ${source} NAME_WE)
        set(file ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm)
        add_custom_command(OUTPUT ${file} COMMAND Qt6::lrelease -silent ${source} -qm ${file} DEPENDS ${source} VERBATIM)
        list(APPEND files ${file})
        string(APPEND entries "  <file>${name}.qm</file>\n")
    endforeach()
    set(list ${CMAKE_CURRENT_BINARY_DIR}/languages.qrc)
    file(CONFIGURE OUTPUT ${list} CONTENT "<RCC><qresource prefix=\"/languages\">\n${entries}</qresource></RCC>\n" @ONLY)
    set(code ${CMAKE_CURRENT_BINARY_DIR}/languages.cpp)
    # Not compressed: they are read where they lie, and of those that nobody speaks nothing is read.
    add_custom_command(OUTPUT ${code} COMMAND Qt6::rcc --no-compress --name languages -o ${code} ${list} DEPENDS ${list} ${files} VERBATIM)
    set_source_files_properties(${code} PROPERTIES SKIP_AUTOMOC ON SKIP_PRECOMPILE_HEADERS ON)
    target_sources(${target} PRIVATE ${code})
endfunction()
