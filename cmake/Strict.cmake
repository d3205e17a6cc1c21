# SPDX-License-Identifier: GPL-3.0-or-later
# counterfoil_strict(target): the warnings, Qt rules and sanitizers that every target of this project lives by.
option(COUNTERFOIL_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

function(counterfoil_strict target)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
        -Wold-style-cast -Woverloaded-virtual -Wduplicated-cond -Wlogical-op -Werror
        # The code is the same for every user: no path of the building machine gets into it.
        -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
        QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
        # What this program is written for. Qt 6.8 warns by itself of what only 6.9 deprecates.
        QT_WARN_DEPRECATED_UP_TO=0x060400)
    # QCoro 0.12's own header uses the connect that this forbids (qcorofuture.h).
    if(QCoro6_VERSION VERSION_LESS 0.12)
        target_compile_definitions(${target} PRIVATE QT_NO_CONTEXTLESS_CONNECT)
    endif()
    if(COUNTERFOIL_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize-recover=undefined
            -fno-omit-frame-pointer
            # GCC's flow analysis sees ghosts behind sanitizer code; the release build still has this warning.
            -Wno-maybe-uninitialized)
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
    endif()
endfunction()
