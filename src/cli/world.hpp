// What the program is given from outside: streams, clock, environment, randomness. main fills it in; tests fill in their own.
#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/date.hpp"
#include "regard/core/id.hpp"

namespace regard::cli {

struct World {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool in_is_terminal = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  std::size_t columns = 80;
  std::string folder = {};  // where it was started
  std::function<std::optional<std::string>(std::string_view name)> environment = {};
  std::function<Instant()> clock = {};
  IdSource ids = {};
};

}  // namespace regard::cli
