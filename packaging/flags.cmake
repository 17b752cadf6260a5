# The only place with compiler flags. Every target of the project links mm_flags privately.

add_library(mm_flags INTERFACE)
target_compile_definitions(mm_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    MM_VERSION="${PROJECT_VERSION}")
target_compile_options(mm_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wswitch-enum
    $<$<BOOL:${MM_WERROR}>:-Werror>)
if(WIN32)
    # Qt 6.4's headers redeclare exported functions without dllimport, which GCC remarks on.
    target_compile_options(mm_flags INTERFACE -Wno-attributes)
    target_compile_definitions(mm_flags INTERFACE UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
endif()
if(MM_SANITIZE)
    target_compile_options(mm_flags INTERFACE -fsanitize=${MM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(mm_flags INTERFACE -fsanitize=${MM_SANITIZE})
endif()
