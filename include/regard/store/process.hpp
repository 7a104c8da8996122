// Runs another program and hears it out. There is never a shell in between, and nothing here knows which
// program it is.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace regard::store {

struct Program {
  std::vector<std::string> argv;  // the first is searched for in PATH
  /// Variables to set, or (nullopt) to take away, over what regard itself was given; one that is in both
  /// ways here is set.
  std::vector<std::pair<std::string, std::optional<std::string>>> environment = {};
  std::string folder = {};  // where it runs; empty: where regard does
  std::string input = {};   // its standard input
  bool bare = false;        // of what regard was given, nothing but PATH reaches it
};

struct Outcome {
  enum class End { exited, signalled, not_found };

  End end = End::exited;
  int number = 0;  // exit status, or the signal
  std::string out;
  std::string err;

  bool succeeded() const { return end == End::exited && number == 0; }
};

/// Waits for the program to end. A program that is not installed is an Outcome; a folder that is not there,
/// or a process that the system refuses to start, is Error world.
Outcome run(const Program& program);

}  // namespace regard::store
