// The templates as they lie in templates/, for tests that fill them in or take something out of them.
#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <optional>
#include <sstream>
#include <string>

#include "regard/present/letter_text.hpp"

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

inline std::string letter_markdown(std::string_view slug, const std::string& text, const regard::present::Partials& partials, const regard::Tree& values,
                                   const regard::present::LetterWords& words) {
  return regard::present::LetterTemplate(slug, text, partials).fill_in(values, words).markdown;
}

inline std::vector<std::string> template_names(std::string_view slug, const std::string& text, const regard::present::Partials& partials) {
  return regard::present::LetterTemplate(slug, text, partials).names();
}

/// The elements that the letter does not say, filled in with these values.
inline std::vector<std::string> not_said(const regard::LetterKind& kind, const std::string& text, const regard::present::Partials& partials, const regard::Tree& values) {
  const auto said = regard::present::LetterTemplate(kind.slug, text, partials).fill_in(values, {}).said;
  return regard::present::elements_not_said(kind, values, said);
}

}  // namespace shipped_templates
