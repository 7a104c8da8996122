#include "regard/core/letter.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace regard {

const std::vector<Element>& letter_elements() {
  static const std::vector<Element> list = {
      {"addressee",
       "whom it is for, its reference and its date",
       {"person_name", "reference", "letter_date"}},
      {"proposer", "who proposed, the reference and the date", {"proposer_name", "reference", "letter_date"}},
      {"sender",
       "the council, how to reach it, and who signs",
       {"council", "council_address", "council_telephone", "council_email", "signatories", "signatory_post"}},
      {"contact-now", "how to reach the council from now on", {"contact_now"}},
      {"alone", "that it is about this person and nobody else", {"about_you_alone"}},
      {"emergencies", "whom to ring out of hours", {"out_of_hours"}},
      {"safeguarding", "whom to tell that somebody may be at risk", {"safeguarding"}},
      {"still-open", "what the person can still do", {"still_open", "still_open_item"}},
      {"policy",
       "the policy, its version and where to read it",
       {"policy_title", "policy_version", "policy_link"}},
      {"decision", "when and by whom it was decided, and why", {"decided", "decision_reason"}},
      {"reasons", "the reasons", {"reason"}},
      {"incidents", "what happened, with dates", {"incidents", "incident_when", "incident_summary"}},
      {"measures", "each measure and what it answers", {"measures", "measure_sentence", "measure_because"}},
      {"asked-for", "what was asked for", {"measures", "measure_sentence"}},
      {"changes", "what was so far, beside what is now", {"measures_before", "measure_before"}},
      {"scope", "which part of the council it applies to", {"scope"}},
      {"begin", "the first day", {"in_force_from"}},
      {"end", "the last day", {"ends_on"}},
      {"review", "the day of the review", {"review_by"}},
      {"next-review", "when it is looked at again", {"next_review"}},
      {"being-heard", "how the person can be heard", {"being_heard"}},
      {"other-contact", "what happens to other contact", {"other_contact"}},
      {"not-kept", "what happens if a limit is not kept", {"if_not_kept"}},
      {"appeal",
       "to whom, by when and how to appeal",
       {"appeals_to", "appeal_by", "appeals_address", "appeals_email", "appeals_other_ways"}},
      {"help", "who can help", {"who_can_help"}},
      {"ombudsman",
       "the ombudsman",
       {"ombudsmen", "ombudsman_name", "ombudsman_telephone", "ombudsman_website"}},
      {"who-is-told", "who will be told", {"who_is_told", "told"}},
      {"formats", "other formats and adjustments", {"formats"}},
      {"information", "how the person's information is used", {"privacy_link", "data_protection_officer"}},
      {"expected", "what the person is asked to change", {"expects"}},
      {"monitoring", "until when conduct is watched", {"monitoring"}},
      {"may-follow", "what may follow", {"may_follow"}},
      {"offers", "an adjustment, a meeting and a neutral person offered", {"offers"}},
      {"disagreeing", "what the person can do who disagrees", {"if_you_disagree"}},
      {"reviewed", "when and by whom it was reviewed", {"decided"}},
      {"heard", "what the person said, or how they were asked", {"heard"}},
      {"lifted", "from when the limits have ended", {"ended_on"}},
      {"restored", "which ways of contact are open again", {"restored"}},
      {"if-again", "what may happen if it begins again", {"if_again"}},
      {"apology", "that the council is sorry", {"apology"}},
      {"undone", "what has been undone", {"undone", "undone_item"}},
      {"other-steps", "what may be done instead", {"other_steps", "other_step"}},
  };
  return list;
}

const Element* letter_element(std::string_view name) {
  const auto& list = letter_elements();
  const auto found = std::find_if(list.begin(), list.end(), [&](const Element& e) { return e.name == name; });
  return found == list.end() ? nullptr : &*found;
}

const std::vector<LetterKind>& letter_kinds() {
  constexpr std::string_view person = "the person";
  constexpr std::string_view two_days = "2 working days after its record";
  static const std::vector<LetterKind> list = {
      {"informal-warning",
       "Informal warning",
       person,
       Reader::person,
       {"WRN"},
       two_days,
       {"addressee", "sender", "incidents", "expected", "offers", "policy", "help", "formats",
        "information"}},
      {"formal-warning",
       "Formal warning",
       person,
       Reader::person,
       {"WRN"},
       two_days,
       {"addressee", "sender", "incidents", "expected", "monitoring", "may-follow", "offers", "policy",
        "disagreeing", "ombudsman", "alone", "help", "formats", "information"}},
      {"decision",
       "Decision to restrict contact",
       person,
       Reader::person,
       {"PRO", "RST"},
       "2 working days after the approval",
       {"addressee",    "sender",      "contact-now",   "alone",    "emergencies",
        "safeguarding", "still-open",  "policy",        "decision", "reasons",
        "incidents",    "measures",    "scope",         "begin",    "end",
        "review",       "being-heard", "other-contact", "not-kept", "appeal",
        "help",         "ombudsman",   "who-is-told",   "formats",  "information"}},
      {"refusal",
       "Refusal to restrict contact",
       "the proposer",
       Reader::staff,
       {"PRO"},
       "2 working days after the refusal",
       {"proposer", "sender", "policy", "asked-for", "decision", "other-steps"}},
      {"review-continue",
       "Review: the restriction continues",
       person,
       Reader::person,
       {"REV", "RST"},
       two_days,
       {"addressee",  "sender", "contact-now", "alone",       "emergencies",   "safeguarding",
        "still-open", "policy", "reviewed",    "heard",       "reasons",       "measures",
        "scope",      "end",    "next-review", "being-heard", "other-contact", "not-kept",
        "appeal",     "help",   "ombudsman",   "formats",     "information"}},
      {"review-vary",
       "Review: the restriction changes",
       person,
       Reader::person,
       {"REV", "RST"},
       two_days,
       {"addressee",    "sender",      "contact-now",   "alone",    "emergencies",
        "safeguarding", "still-open",  "policy",        "reviewed", "heard",
        "reasons",      "changes",     "measures",      "scope",    "end",
        "next-review",  "being-heard", "other-contact", "not-kept", "appeal",
        "help",         "ombudsman",   "who-is-told",   "formats",  "information"}},
      {"review-lift",
       "Review: the restriction ends",
       person,
       Reader::person,
       {"REV", "RST"},
       two_days,
       {"addressee", "sender", "policy", "reviewed", "heard", "reasons", "lifted", "restored", "if-again",
        "who-is-told", "help", "formats", "information"}},
      {"correction",
       "Correction of a restriction that should not have been made",
       person,
       Reader::person,
       {"END", "RST"},
       "2 working days after it was quashed",
       {"addressee", "sender", "policy", "reasons", "apology", "lifted", "undone", "who-is-told", "ombudsman",
        "help", "formats", "information"}},
  };
  return list;
}

const LetterKind* letter_kind(std::string_view slug) {
  const auto& list = letter_kinds();
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const LetterKind& k) { return k.slug == slug; });
  return found == list.end() ? nullptr : &*found;
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
      require(Rule::letter_says_all_it_must, !is_missing(values, value),
              fmt::format("the letter '{}' must say '{}' ({}), and '{}' is not known", kind.slug, name,
                          letter_element(name)->help, value),
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
