# What the project links besides Qt: tl::expected (headers), c-ares, and, but on Windows, OpenSSL's libcrypto
# for the practice server's certificates and iconv, which nearly every C library has in itself.

find_path(TL_EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED
    HINTS ${MM_EXPECTED_DIR} NO_CMAKE_FIND_ROOT_PATH)
add_library(mm_expected INTERFACE)
# A directory of its own, so that a cross build does not see the rest of the host's headers.
file(COPY ${TL_EXPECTED_INCLUDE_DIR}/tl DESTINATION ${PROJECT_BINARY_DIR}/include)
target_include_directories(mm_expected SYSTEM INTERFACE ${PROJECT_BINARY_DIR}/include)

find_path(CARES_INCLUDE_DIR ares.h REQUIRED HINTS ${MM_CARES_DIR}/include)
find_library(CARES_LIBRARY NAMES cares libcares REQUIRED HINTS ${MM_CARES_DIR}/lib)
add_library(mm_cares INTERFACE)
target_include_directories(mm_cares SYSTEM INTERFACE ${CARES_INCLUDE_DIR})
target_link_libraries(mm_cares INTERFACE ${CARES_LIBRARY})

if(NOT WIN32)
    find_package(OpenSSL REQUIRED)
    find_package(Iconv REQUIRED)
endif()
