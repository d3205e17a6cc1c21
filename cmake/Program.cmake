# SPDX-License-Identifier: GPL-3.0-or-later
# counterfoil_program(name source... OWN library... [LIBRARIES library...] HEADERS set): a program that users start. `OWN` are all of our own
# libraries that are in it, LIBRARIES what its own sources need besides, HEADERS the precompiled headers that they are read with.
#
# It is one file, also where our libraries are shared (BUILD_SHARED_LIBS), and there it stands at a fixed address: with sanitizers the core
# has 1.8 million addresses that the loader would set right at each start, which is most of what tests that start programs would wait for.
function(counterfoil_program name)
    cmake_parse_arguments(PARSE_ARGV 1 of "" "HEADERS" "OWN;LIBRARIES")
    set(compiled ${name})
    if(BUILD_SHARED_LIBS)
        set(compiled ${name}_objects)
        add_library(${compiled} OBJECT ${of_UNPARSED_ARGUMENTS})
        add_executable(${name} $<TARGET_OBJECTS:${compiled}>)
        set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX AUTOMOC OFF)
        target_link_libraries(${name} PRIVATE ${of_LIBRARIES})
        foreach(library IN LISTS of_OWN)
            target_sources(${name} PRIVATE $<TARGET_OBJECTS:${library}>)
            target_link_libraries(${name} PRIVATE $<FILTER:$<TARGET_PROPERTY:${library},LINK_LIBRARIES>,EXCLUDE,^counterfoil_>)
            add_dependencies(${name} ${library}) # and with it the modules that it loads
        endforeach()
        target_link_options(${name} PRIVATE -no-pie)
        counterfoil_strict(${name})
    else()
        add_executable(${name} ${of_UNPARSED_ARGUMENTS})
    endif()
    target_link_libraries(${compiled} PRIVATE ${of_OWN} ${of_LIBRARIES})
    target_compile_definitions(${compiled} PRIVATE COUNTERFOIL_VERSION="${PROJECT_VERSION}")
    counterfoil_strict(${compiled})
    counterfoil_precompiled(${compiled} ${of_HEADERS})
endfunction()
