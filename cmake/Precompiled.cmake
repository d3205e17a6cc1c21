# SPDX-License-Identifier: GPL-3.0-or-later
# The headers of Qt and the standard library that most files include, read once instead of once for each file: that was half of
# each file's compile time (docs/decisions/0016-build-time.md). Headers of our own are not among them: a change of one compiles
# anew only what includes it. Every file still includes what it needs: release builds and scripts/check-tidy do without this.
option(COUNTERFOIL_PCH "Read the headers of Qt once instead of once for each file" OFF)
if(COUNTERFOIL_PCH AND CMAKE_CXX_COMPILER_LAUNCHER MATCHES "ccache$")
    # Without these words ccache compiles anew whatever uses a precompiled header. __DATE__ and __TIME__ are used nowhere here.
    set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros ${CMAKE_CXX_COMPILER_LAUNCHER})
endif()

set(counterfoil_core_headers
    <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <stop_token> <utility> <vector> <tl/expected.hpp>
    <QByteArray> <QCoroFuture> <QCoroTask> <QCryptographicHash> <QDateTime> <QFile> <QHostAddress> <QJsonDocument> <QJsonObject>
    <QLocale> <QLoggingCategory> <QPointer> <QRegularExpression> <QSet> <QSqlDatabase> <QSqlError> <QSqlQuery> <QString>
    <QStringList> <QTimeZone> <QTimer> <QUrl> <QUrlQuery> <QVariant>)
set(counterfoil_window_headers
    <QApplication> <QClipboard> <QComboBox> <QGridLayout> <QHBoxLayout> <QKeyEvent> <QLabel> <QLineEdit> <QPainter> <QPushButton>
    <QScrollArea> <QShortcut> <QToolButton> <QVBoxLayout> <QWidget>)
set(counterfoil_test_headers <QDir> <QProcess> <QSignalSpy> <QTcpServer> <QTcpSocket> <QTemporaryDir> <QTest>)

# counterfoil_precompiled_headers(name HEADERS header... LIBRARIES library... [OPTIONS option...]): a target that only reads headers.
# Its libraries are to be the least that these headers need: what is defined here has to be defined by everyone who uses it.
function(counterfoil_precompiled_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 of "" "" "HEADERS;LIBRARIES;OPTIONS")
    if(COUNTERFOIL_PCH)
        file(CONFIGURE OUTPUT ${name}.cpp CONTENT "// Only for its precompiled headers.\n")
        add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
        target_link_libraries(${name} PRIVATE ${of_LIBRARIES})
        counterfoil_strict(${name})
        target_compile_options(${name} PRIVATE ${of_OPTIONS})
        target_precompile_headers(${name} PRIVATE ${of_HEADERS})
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    endif()
endfunction()

# counterfoil_precompiled(target name): the target uses what `name` has read. Where their compiler options differ, the build fails.
function(counterfoil_precompiled target name)
    if(COUNTERFOIL_PCH)
        target_precompile_headers(${target} REUSE_FROM ${name})
    endif()
endfunction()
