// Words typed -> a command and its values. The only place that knows CLI11.
#pragma once

#include <string>
#include <vector>

#include "command.hpp"

namespace regard::cli {

struct Typed {
  const Command* command = nullptr;  // nullptr when only help, or the version, is asked for
  Words words;
  std::string noun;                  // for help
  bool help = false;
  bool version = false;
};

/// Errors: usage, naming the word that cannot be read and the nearest one that could.
Typed parse(const std::vector<std::string>& words);

/// Whether the words ask for JSON, also when they cannot be parsed: an error is then JSON too.
bool wants_json(const std::vector<std::string>& words);

}  // namespace regard::cli
