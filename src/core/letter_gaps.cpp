// What a letter must say and nothing is known of: refused where it is to go, marked plainly where it is a draft.
#include <fmt/format.h>
#include <algorithm>

#include "regard/core/letter.hpp"

namespace regard {

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

/// A value that comes from the council's details: which of them, and what it is in the words of a draft.
struct FromDetails {
  std::string_view value;
  std::string_view set;  // of 'regard register set'
  std::string_view words;
};

const FromDetails* from_details(std::string_view value) {
  static constexpr FromDetails list[] = {
      {"council_address", "address", "the council's address"},
      {"council_telephone", "telephone", "the council's telephone"},
      {"council_email", "email", "the council's e-mail address"},
      {"out_of_hours", "out-of-hours", "the telephone for emergencies out of hours"},
      {"safeguarding", "safeguarding", "the telephone for safeguarding"},
      {"policy_link", "policy-link", "where the policy can be read"},
      {"privacy_link", "privacy-link", "where to read how information is used"},
      {"data_protection_officer", "data-protection-officer", "how to reach the data protection officer"},
      {"appeals_to", "appeals-to", "where an appeal goes"},
      {"appeals_address", "appeals-address", "the address for appeals"},
      {"appeals_email", "appeals-email", "the e-mail address for appeals"},
      {"appeals_other_ways", "appeals-other-ways", "how to appeal in another way"},
      {"if_you_disagree", "appeals-to=… appeals-address=… appeals-email=… appeals-other-ways", "what you can do if you disagree"},
      {"how_to_comment", "telephone", "how to reach us"},
      {"contact_now", "telephone", "how to reach us"}};
  const auto* found = std::find_if(std::begin(list), std::end(list), [&](const FromDetails& row) { return row.value == value; });
  return found == std::end(list) ? nullptr : found;
}

/// The command that gives a missing value: most come from the council's details.
std::string mend_for(std::string_view value) {
  if (const auto* details = from_details(value)) return fmt::format("regard register set {}=…", details->set);
  if (value == "person_name") return "regard person update CASE --name NAME";
  if (value == "signatory_post")
    return "'regard officer list' shows who signs; correct the post with 'regard correct'";
  return "'regard check' says what is wrong with the records that the letter is about";
}

Gap gap_of(const LetterKind& kind, const Element& element, std::string_view value) {
  return {value, fmt::format("the letter '{}' must say '{}' ({}), and '{}' is not known", kind.slug, element.name, element.help, value), mend_for(value)};
}

}  // namespace

std::vector<Gap> gaps_in(const LetterKind& kind, const Tree& values) {
  std::vector<Gap> gaps;
  for (const auto name : kind.elements) {
    const Element& element = *letter_element(name);
    for (const auto value : element.values) {
      const bool told = std::any_of(gaps.begin(), gaps.end(), [&](const Gap& gap) { return gap.value == value; });
      if (!told && is_missing(values, value)) gaps.push_back(gap_of(kind, element, value));
    }
  }
  return gaps;
}

void require_elements(const LetterKind& kind, const Tree& values) {
  const auto gaps = gaps_in(kind, values);
  if (!gaps.empty()) throw Refusal(Rule::letter_says_all_it_must, gaps.front().what, gaps.front().mend);
}

std::vector<Gap> mark_gaps(const LetterKind& kind, Tree& values) {
  auto gaps = gaps_in(kind, values);
  for (const auto& gap : gaps) {
    const auto* details = from_details(gap.value);
    const Tree* own = values.find(gap.value);
    if (!details || !own || own->is_list()) throw Refusal(Rule::letter_says_all_it_must, gap.what, gap.mend);
    values.set(std::string(gap.value), Tree::text(fmt::format("{}{}]", gap_mark, details->words)));
  }
  return gaps;
}

}  // namespace regard
