// The templates as they lie in templates/, for tests that fill them in or take something out of them.
#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <optional>
#include <sstream>
#include <string>

#include "regard/present/mustache.hpp"

namespace shipped_templates {

inline std::optional<std::string> read(const std::string& path) {
  std::ifstream file(std::string(REGARD_SOURCE_DIR) + "/templates/" + path, std::ios::binary);
  if (!file) return std::nullopt;
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

inline std::string shipped(const std::string& letter) {
  auto text = read(letter + ".md");
  REQUIRE_MESSAGE(text.has_value(), letter);
  return *text;
}

inline const regard::present::Partials parts = [](std::string_view name) { return read("parts/" + std::string(name) + ".md"); };

}  // namespace shipped_templates
