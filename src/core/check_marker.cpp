// What is wrong with a marker as it stands: what contradicts it, what it rests on, its letter. What is late follows from
// the duties.
#include <fmt/format.h>

#include "check_parts.hpp"
#include "regard/core/marker.hpp"

namespace regard {

namespace {

void check_approval(const MarkerStands& m, Findings& findings) {
  if (m.state == MarkerState::voided)
    findings.error(Rule::approval_names_what_it_approved, *m.marker.fact,
                   fmt::format("'{}' or what it rests on was changed after '{}' had approved it: it warns nobody now", m.id(), m.decision.id()),
                   fmt::format("put the file back as it was (git log); or regard marker remove {} --reason TEXT, and propose it anew", m.id()));
  if (m.state == MarkerState::contested)
    findings.error(Rule::proposal_awaits_a_decision, *m.decision.fact, fmt::format("'{}' was approved, and refused as well: it warns until it is removed", m.id()),
                   fmt::format("look at it today: regard marker remove {} --reason TEXT; if it is needed, propose it anew", m.id()));
}

void check_not_told(const MarkerStands& m, Findings& findings) {
  const bool by_review = m.tell_by != m.marker.fact;
  const auto& why = by_review ? std::get<Review>(m.tell_by->body).explanation : m.marker->explanation;
  if (warns(m) && m.tell == Tell::not_told && why.empty())
    findings.error(Rule::marker_not_told_has_its_reason, *m.tell_by, fmt::format("the person is not told of '{}', and it does not say why", m.id()),
                   fmt::format("regard marker review {} --tell told|not-told --because TEXT", m.id()));
}

/// One letter that went before the approval told the person of what nobody had decided.
void check_letters(const MarkerStands& m, Findings& findings) {
  for (const auto& letter : m.told_by)
    if (m.state == MarkerState::proposed || m.state == MarkerState::refused || (m.decision && letter.fact->recorded.at < m.decision.fact->recorded.at))
      findings.error(Rule::marker_stands, *letter.fact, fmt::format("'{}' told the person of '{}' before it had been approved", letter.id(), m.id()),
                     "no command lets this through; tell the person what stands, and see with git log who added the file");
}

}  // namespace

void check_markers(const Office& office, const Case& of_case, Date today, Findings& findings) {
  for (const auto& m : markers_of(office, of_case, today)) {
    check_approval(m, findings);
    check_not_told(m, findings);
    check_letters(m, findings);
  }
}

}  // namespace regard
