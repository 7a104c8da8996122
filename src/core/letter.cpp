#include "regard/core/letter.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <unordered_map>

#include "regard/core/text.hpp"

namespace regard {

const Element* letter_element(std::string_view name) {
  // Asked for every element of every letter of a batch.
  static const auto by_name = [] {
    std::unordered_map<std::string_view, const Element*> all;
    for (const auto& element : letter_elements()) all.emplace(element.name, &element);
    return all;
  }();
  const auto found = by_name.find(name);
  return found == by_name.end() ? nullptr : found->second;
}

const LetterKind* letter_kind(std::string_view slug) {
  const auto& list = letter_kinds();
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const LetterKind& k) { return k.slug == slug; });
  return found == list.end() ? nullptr : &*found;
}

const LetterKind& require_letter_kind(std::string_view typed) {
  if (const auto* kind = letter_kind(typed)) return *kind;
  std::vector<std::string> slugs;
  for (const auto& kind : letter_kinds()) slugs.emplace_back(kind.slug);
  const auto near = nearest(typed, slugs);
  throw Error(Error::Kind::usage, fmt::format("'{}' is not a letter", visible(typed)),
              near.empty() ? "'regard letter kinds' lists them" : fmt::format("did you mean '{}'?", near));
}

std::vector<std::string> elements_left_out(const LetterKind& kind,
                                           const std::vector<std::string>& mentioned) {
  std::vector<std::string> left_out;
  for (const auto name : kind.elements) {
    const auto& values = letter_element(name)->values;
    const bool all = std::all_of(values.begin(), values.end(), [&](std::string_view value) {
      return std::find(mentioned.begin(), mentioned.end(), value) != mentioned.end();
    });
    if (!all) left_out.emplace_back(name);
  }
  return left_out;
}

}  // namespace regard
