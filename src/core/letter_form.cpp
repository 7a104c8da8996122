#include "regard/core/letter_form.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "regard/core/text.hpp"

namespace regard {

namespace {

/// Languages that officers record by name. Source: ISO 639-1 and 639-2, for those that many people in the United Kingdom read.
constexpr std::array<std::pair<std::string_view, std::string_view>, 40> names = {{
    {"albanian", "sq"}, {"amharic", "am"}, {"arabic", "ar"}, {"bengali", "bn"}, {"bulgarian", "bg"}, {"chinese", "zh"},
    {"cymraeg", "cy"}, {"czech", "cs"}, {"dari", "prs"}, {"english", "en"}, {"farsi", "fa"}, {"french", "fr"}, {"gaelic", "gd"},
    {"german", "de"}, {"greek", "el"}, {"gujarati", "gu"}, {"hindi", "hi"}, {"hungarian", "hu"}, {"irish", "ga"}, {"italian", "it"},
    {"kurdish", "ku"}, {"latvian", "lv"}, {"lithuanian", "lt"}, {"nepali", "ne"}, {"pashto", "ps"}, {"persian", "fa"}, {"polish", "pl"},
    {"portuguese", "pt"}, {"punjabi", "pa"}, {"romanian", "ro"}, {"russian", "ru"}, {"slovak", "sk"}, {"somali", "so"},
    {"spanish", "es"}, {"tamil", "ta"}, {"tigrinya", "ti"}, {"turkish", "tr"}, {"ukrainian", "uk"}, {"urdu", "ur"}, {"welsh", "cy"},
}};

/// A language of two or three letters, and after hyphens a script, a region or the like.
bool is_tag(std::string_view word) {
  const auto parts = split(word, '-');
  const auto of_letters = [](const std::string& part) { return std::all_of(part.begin(), part.end(), [](char c) { return 'a' <= c && c <= 'z'; }); };
  if (parts.front().size() < 2 || parts.front().size() > 3 || !of_letters(parts.front())) return false;
  return std::all_of(parts.begin() + 1, parts.end(), [](const std::string& part) {
    return part.size() >= 2 && part.size() <= 8 && std::all_of(part.begin(), part.end(), [](char c) { return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9'); });
  });
}

}  // namespace

std::string language_tag(std::string_view typed) {
  const std::string word = lower_ascii(one_line(typed));
  for (const auto& [name, tag] : names)
    if (name == word) return std::string(tag);
  if (!is_tag(word)) return {};
  return word.starts_with("en-") ? std::string(english) : word;
}

bool right_to_left(std::string_view tag) {
  constexpr std::array<std::string_view, 8> scripts = {"ar", "dv", "fa", "he", "prs", "ps", "ur", "yi"};
  return std::find(scripts.begin(), scripts.end(), tag.substr(0, tag.find('-'))) != scripts.end();
}

NeededForm needed_form(const Person& person) {
  const std::string words = lower_ascii(one_line(person.needs_format));
  const auto says = [&](std::string_view part) { return words.find(part) != std::string::npos; };
  if (words.empty()) return {};
  if (says("large") || says("big print") || says("bigger")) return {true, {}};
  for (const auto part : {"plain text", "html", "web page", "pdf", "e-mail", "email", "standard", "print"})
    if (says(part)) return {};
  return {false, one_line(person.needs_format)};
}

}  // namespace regard
