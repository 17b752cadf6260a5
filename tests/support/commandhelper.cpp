#include <chrono>
#include <cstdio>
#include <cstring>
#include <thread>

//! A small program for the tests of the command runner: does one thing, as its first argument says.
int main(int argc, char **argv)
{
    const char *what = argc > 1 ? argv[1] : "";
    if (std::strcmp(what, "say") == 0) {
        for (int i = 2; i < argc; ++i)
            std::printf("[%s]\n", argv[i]);
        std::fprintf(stderr, "and an aside\n");
        return 0;
    }
    if (std::strcmp(what, "fail") == 0) {
        std::fprintf(stderr, "it did not work\n");
        return 3;
    }
    if (std::strcmp(what, "read") == 0) {
        std::printf(std::getchar() == EOF ? "nothing to read\n" : "something to read\n");
        return 0;
    }
    while (std::strcmp(what, "pour") == 0)
        std::puts("on and on and on and on and on and on");
    if (std::strcmp(what, "hang") == 0)
        std::this_thread::sleep_for(std::chrono::hours(1));
    return 1;
}
