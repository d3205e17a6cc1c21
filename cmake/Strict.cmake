# SPDX-License-Identifier: GPL-3.0-or-later
# counterfoil_strict(target): the warnings, Qt rules and sanitizers that every target of this project lives by.
option(COUNTERFOIL_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

# QCoro 0.12's own header uses the connect that this forbids (qcorofuture.h).
set(counterfoil_contextless QT_NO_CONTEXTLESS_CONNECT)
if(QCoro6_VERSION VERSION_GREATER_EQUAL 0.12)
    set(counterfoil_contextless)
endif()
# Qt 6.8 warns by itself of what only 6.9 deprecates. What this program is written for is enough.
set(counterfoil_deprecated)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
    set(counterfoil_deprecated QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()

function(counterfoil_strict target)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
        -Wold-style-cast -Woverloaded-virtual -Werror
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
        # GCC's checked builds run a third faster so and take no longer to compile; Clang's take twice as long.
        $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Debug>>:-Og>
        # The code is the same for every user: no path of the building machine gets into it.
        -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING ${counterfoil_contextless}
        QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER ${counterfoil_deprecated})
    if(COUNTERFOIL_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize-recover=undefined
            -fno-omit-frame-pointer
            $<$<CXX_COMPILER_ID:Clang>:-fsanitize-ignorelist=${PROJECT_SOURCE_DIR}/cmake/foreign-code.txt>
            # GCC's flow analysis sees ghosts behind sanitizer code; the release build still has this warning.
            $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
    endif()
endfunction()
