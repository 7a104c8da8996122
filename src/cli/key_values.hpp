// KEY=VALUE, as settings are typed. What the keys are is each command's own business.
#pragma once

#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

#include "regard/core/error.hpp"
#include "regard/core/text.hpp"

namespace regard::cli {

inline std::vector<std::pair<std::string, std::string>> key_values(const std::vector<std::string>& typed, std::string_view example) {
  std::vector<std::pair<std::string, std::string>> list;
  for (const auto& word : typed) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
      throw Error(Error::Kind::usage, fmt::format("'{}' is not KEY=VALUE", visible(word)), fmt::format("write it as {}", example));
    list.emplace_back(word.substr(0, equals), word.substr(equals + 1));
  }
  return list;
}

}  // namespace regard::cli
