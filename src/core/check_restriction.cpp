// What is wrong with a restriction as it stands: what it rests on, what contradicts it, its dates, its letter, and how
// long it has gone on.
#include <algorithm>
#include <fmt/format.h>

#include "check_parts.hpp"
#include "regard/core/restriction.hpp"

namespace regard {

namespace {

/// The first record behind an approval that is gone or has been changed; nullptr when all are as they were.
const Pin* broken_behind(const Case& of_case, const Decision& decision, std::vector<Pin>& pins) {
  const Fact* approved = of_case.pinned(decision.about);
  if (!approved) return nullptr;  // told where the proposal itself is looked at
  pins = pins_in(*approved);
  const auto broken = std::find_if(pins.begin(), pins.end(), [&](const Pin& pin) { return !of_case.pinned(pin); });
  return broken == pins.end() ? nullptr : &*broken;
}

void check_void(const Case& of_case, const Restriction& r, Findings& findings) {
  if (r.state != State::voided) return;
  std::vector<Pin> pins;
  if (const Pin* broken = broken_behind(of_case, *r.decision, pins))
    findings.error(Rule::approval_names_what_it_approved, *r.decision.fact,
                   fmt::format("'{}' approved '{}', which rests on '{}' version {}, which is gone or changed",
                               r.decision.id(), r.proposal.id(), broken->id, broken->version),
                   "put that file back as it was; until then the approval counts for nothing");
  else if (of_case.pinned(r.decision->about))
    findings.error(Rule::approval_names_what_it_approved, *r.proposal.fact,
                   fmt::format("'{}' approved '{}' version {}, and version {} stands", r.decision.id(), r.proposal.id(),
                               r.decision->about.version, r.proposal.fact->version()),
                   fmt::format("the approval counts for nothing: regard restriction quash {} --reason TEXT, and propose anew", r.id));
}

void check_contested(const Restriction& r, Findings& findings) {
  if (r.state != State::contested) return;
  findings.error(Rule::proposal_awaits_a_decision, *r.decision.fact,
                 fmt::format("'{}' was approved, and {} as well: it is {}", r.id,
                             r.verdict.kind == Verdict::Kind::contested ? "refused or returned" : "withdrawn", stand_words(r)),
                 fmt::format("somebody who decided neither: regard restriction settle {} --stands DEC-… --because TEXT; or regard restriction quash {} --reason TEXT", r.id, r.id));
}

/// Both dates, of what binds somebody.
void check_dates(const Restriction& r, Findings& findings) {
  if (!r.is_immediate() && (!r.decision || r.decision->outcome != Outcome::approve)) return;
  if (!r.until)
    findings.error(Rule::end_date_is_given, *r.proposal.fact, fmt::format("'{}' has no end", r.id),
                   fmt::format("regard restriction quash {} --reason TEXT, and propose it with an end", r.id));
  if (!r.review_on)
    findings.error(Rule::review_date_is_given, *r.proposal.fact, fmt::format("'{}' has no date of review", r.id),
                   fmt::format("regard restriction quash {} --reason TEXT, and propose it with a date of review", r.id));
}

void check_immediate(const Restriction& r, Findings& findings) {
  if (!r.is_immediate()) return;
  const auto& p = *r.proposal;
  const auto quash = fmt::format("no command lets this through; regard restriction quash {} --reason TEXT, and propose it", r.id);
  if (p.told_by == ToldBy::none || !p.told_at)
    findings.error(Rule::immediate_is_told_at_once, *r.proposal.fact, fmt::format("'{}' does not say how and when the person was told", r.id), quash);
  else if (p.until && uk_day(p.told_at) + std::chrono::days(13) < p.until)
    findings.error(Rule::immediate_is_ratified_in_time, *r.proposal.fact,
                   fmt::format("'{}' would last until {}, more than fourteen days", r.id, p.until.words()), quash);
}

/// A letter that went before all had signed told the person of a decision that nobody had made yet.
void check_letter(const Case& of_case, const Restriction& r, Findings& findings) {
  for (const auto& letter : of_case.all<Letter>()) {
    if (letter->letter != "decision" || letter->about.id != r.proposal.id()) continue;
    const bool approved = r.decision && r.decision->outcome == Outcome::approve;
    if (approved && r.decision.fact->recorded.at <= letter.fact->recorded.at) continue;
    if (r.state == State::quashed || r.verdict.settlement) continue;
    findings.error(Rule::everyone_named_signs, *letter.fact,
                   fmt::format("'{}' told the person of '{}' before it had been approved", letter.id(), r.id),
                   "no command lets this through; tell the person what stands, and see with git log who added the file");
  }
}

void check_signatures(const Case& of_case, const Restriction& r, Findings& findings) {
  if (stands(r.state) && lacks_a_signature(of_case, r.verdict))
    findings.warning(Rule::a_minor_has_two_signatures, *r.decision.fact,
                     fmt::format("'{}' was approved by '{}' alone, and the person is under 18", r.id, decider(r.decision)),
                     fmt::format("somebody else who may approve: regard restriction approve {} --reason TEXT; or quash it", r.id));
}

/// Restrictions that follow one another and together last longer than the longest period, for as long as they stand.
void check_chain(const Office& office, const Case& of_case, const Restriction& r, Date today, Findings& findings) {
  const Policy* policy = office.policy(today);
  const auto chain = followed(office, of_case, r, today);
  if (!policy || chain.empty() || !stands(r.state)) return;
  const Date began = chain_began(r, chain);
  const Date longest = began ? add_months(began, policy->longest_months) : Date{};
  if (!longest || today <= longest) return;
  findings.warning(Rule::no_restriction_goes_on_for_ever, *r.proposal.fact,
                   fmt::format("'{}' continues what began on {}, and the policy's longest is {} months: {}", r.id, began.words(),
                               policy->longest_months, longest.words()),
                   fmt::format("is it still needed? regard review record {} --outcome lift --reason TEXT --heard TEXT", r.id));
}

}  // namespace

void check_restrictions(const Office& office, const Case& of_case, Date today, Findings& findings) {
  for (const auto& r : restrictions_of(office, of_case, today)) {
    check_void(of_case, r, findings);
    check_contested(r, findings);
    check_dates(r, findings);
    check_immediate(r, findings);
    check_letter(of_case, r, findings);
    check_signatures(of_case, r, findings);
    check_chain(office, of_case, r, today, findings);
  }
}

}  // namespace regard
