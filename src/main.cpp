// The clock, the streams, the environment, the source of ids: everything from outside enters here.
#include <sys/ioctl.h>
#include <sys/random.h>
#include <unistd.h>

#include <chrono>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <iostream>

#include "regard/core/id.hpp"
#include "run.hpp"

namespace {

std::string random_characters(int count) {
  std::string id;
  while (static_cast<int>(id.size()) < count) {
    unsigned char byte = 0;
    if (getrandom(&byte, 1, 0) == 1) id += regard::crockford[byte % 32];
  }
  return id;
}

std::optional<std::string> environment(std::string_view name) {
  const char* value = std::getenv(std::string(name).c_str());
  return value ? std::optional<std::string>(value) : std::nullopt;
}

std::string working_folder() {
  char path[PATH_MAX];
  return getcwd(path, sizeof path) ? path : ".";
}

std::size_t columns() {
  winsize size{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40 ? size.ws_col : 80;
}

regard::Instant now() {
  return regard::Instant(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_DFL);  // a reader that closes the pipe ends regard quietly
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may grow no more is a full disk: an error, and what was begun is undone
  regard::cli::World world{std::cin, std::cout, std::cerr};
  world.in_is_terminal = isatty(STDIN_FILENO) == 1;
  world.out_is_terminal = isatty(STDOUT_FILENO) == 1;
  world.err_is_terminal = isatty(STDERR_FILENO) == 1;
  world.columns = world.out_is_terminal ? columns() : 80;
  world.folder = working_folder();
  world.environment = environment;
  world.clock = now;
  world.ids = random_characters;
  return regard::cli::run({argv + 1, argv + argc}, world);
}
