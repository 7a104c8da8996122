#include "regard/core/letter.hpp"

#include <fmt/format.h>
#include <algorithm>

#include "regard/core/text.hpp"

namespace regard {

const Element* letter_element(std::string_view name) {
  const auto& list = letter_elements();
  const auto found = std::find_if(list.begin(), list.end(), [&](const Element& e) { return e.name == name; });
  return found == list.end() ? nullptr : &*found;
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

namespace {

bool says_nothing(const Tree& value) {
  if (value.is_list()) return value.items.empty();
  return value.is_null() || value.scalar.find_first_not_of(" \t\n") == std::string::npos ||
         (value.shape == Tree::Shape::boolean && value.scalar == "false");
}

/// A value stands by itself, or in every item of a list whose items have it.
bool is_missing(const Tree& values, std::string_view name) {
  if (const Tree* own = values.find(name)) return says_nothing(*own);
  bool found = false;
  for (const auto& entry : values.entries)
    for (const auto& item : entry.value.items)
      if (const Tree* value = item.find(name)) {
        if (says_nothing(*value)) return true;
        found = true;
      }
  return !found;
}

/// The command that gives a missing value: most come from the council's details.
std::string mend_for(std::string_view value) {
  static const std::vector<std::pair<std::string_view, std::string_view>> details = {
      {"council_address", "address"},     {"council_telephone", "telephone"},
      {"council_email", "email"},         {"out_of_hours", "out-of-hours"},
      {"safeguarding", "safeguarding"},   {"policy_link", "policy-link"},
      {"privacy_link", "privacy-link"},   {"data_protection_officer", "data-protection-officer"},
      {"appeals_to", "appeals-to"},       {"appeals_address", "appeals-address"},
      {"appeals_email", "appeals-email"}, {"appeals_other_ways", "appeals-other-ways"}};
  for (const auto& [name, key] : details)
    if (name == value) return fmt::format("regard register set {}=…", key);
  if (value == "person_name") return "regard person update CASE --name NAME";
  if (value == "signatory_post")
    return "'regard officer list' shows who signs; correct the post with 'regard correct'";
  return "'regard check' says what is wrong with the records that the letter is about";
}

}  // namespace

void require_elements(const LetterKind& kind, const Tree& values) {
  for (const auto name : kind.elements)
    for (const auto value : letter_element(name)->values)
      if (is_missing(values, value))  // the words of a refusal are made for one alone, not for every value that is there
        throw Refusal(Rule::letter_says_all_it_must,
                      fmt::format("the letter '{}' must say '{}' ({}), and '{}' is not known", kind.slug, name, letter_element(name)->help, value),
                      mend_for(value));
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
