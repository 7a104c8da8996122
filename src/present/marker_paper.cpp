#include "regard/present/marker_paper.hpp"

#include <fmt/format.h>

#include "paper_parts.hpp"
#include "regard/core/appeal.hpp"
#include "regard/core/text.hpp"

namespace regard::present {

namespace {

std::string what(const Office& office, const Case& of_case, const Policy& policy, const MarkerStands& m) {
  const auto pin = m.marker.fact->pin();
  const auto* category = find_choice(policy.categories, m.marker->category);
  std::string text = fmt::format("# {} is {}\n\n", m.id(), stand_words(m));
  text += item("Person", name_of(*of_case.person()) + (of_case.person()->minor ? " (under 18)" : ""));
  text += item("Case", of_case.id);
  text += item("Proposed by", fmt::format("{} ({})", office.post_of(decider(m.marker)), decider(m.marker)));
  text += item("Version", fmt::format("{}, SHA-256 {}", pin.version, pin.sha256));
  text += item("Category", category ? category->words : m.marker->category);
  text += item("Risk (staff and those who are told read it)", m.marker->risk);
  text += item("Precautions", m.marker->precautions);
  text += item("Review", m.review_on.words());
  text += item("To be removed by", m.remove_by.words() + (m.past_its_date ? ", which has passed" : ""));
  return text;
}

/// Whether the person is told, as it was last decided, and whether they have been.
std::string telling(const MarkerStands& m) {
  const bool by_review = m.tell_by != m.marker.fact;
  const auto& why = by_review ? std::get<Review>(m.tell_by->body).explanation : m.marker->explanation;
  if (m.person_was_told()) return item("Person told", fmt::format("on {}, by {}", m.told_by.front()->sent_on.words(), m.told_by.front().id()));
  if (m.tell == Tell::told) return item("Person told", "to be told by a letter that has not gone yet");
  return item("Person told", "no") + item("Why not (stays in the file)", why);
}

std::string decisions(const Office& office, const Case& of_case, const Policy& policy, const MarkerStands& m, Date today) {
  const auto& v = m.verdict;
  std::string text;
  for (const auto& each : v.approvals) text += item("Approved by", one_decision(each, {}));
  for (const auto& each : v.against) text += item("Refused by", one_decision(each, {}));
  if (m.state == MarkerState::proposed && v.approvals.empty()) text += item("Decided by", "not yet decided");
  const auto asked = approval_asked(policy, of_case.person()->minor, "marker");
  if (m.state == MarkerState::proposed && asked.need > 1) text += item("Still to sign", still_needed_words(office, asked, decider(m.marker), v, today));
  if (lacks_a_signature(of_case, v)) text += item("Still to sign", "the person is under 18: somebody else who may approve");
  if (m.state == MarkerState::contested) text += item("Contested", fmt::format("it warns until it is removed: regard marker remove {} --reason TEXT", m.id()));
  for (const auto& review : m.reviews)
    text += item("Reviewed by", fmt::format("{} ({}, {}): {}", decider(review), review.id(), uk_day(review.fact->recorded.at).words(), review->reason));
  if (m.ending) text += item("Removed by", fmt::format("{} ({}, {}): {}", decider(m.ending), m.ending.id(), m.removed_on.words(), m.ending->reason));
  return text;
}

/// What the person needs stands beside what they are said to be: the two may be one thing.
std::string needs(const Case& of_case) {
  std::string text;
  for (const auto& adjustment : of_case.all<Adjustment>()) text += item(fmt::format("{} ({})", adjustment.id(), word(adjustment->decision)), adjustment->need);
  return text.empty() ? text : "\n## What the person needs\n\n" + text;
}

}  // namespace

std::string marker_paper(const Office& office, const Case& of_case, const Policy& policy, const MarkerStands& m, Date today) {
  const auto hearers = could_hear(office, policy, of_case, m.id(), today);
  return what(office, of_case, policy, m) + telling(m) + decisions(office, of_case, policy, m, today) + evidence(office, of_case, m.marker->cites) +
         needs(of_case) + said(of_case, m.id()) + "\n## Appeal\n\n" + item("Could hear one", hearers.empty() ? "nobody in post" : join(hearers, ", "));
}

}  // namespace regard::present
