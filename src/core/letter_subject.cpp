// What a letter is about, and whether such a letter may be made of it or sent.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

/// The policy that a record was made under; where the record names none, the one in force.
const Policy& policy_of(const Office& office, const PolicyPin& pin, Date today) {
  if (pin.pack.empty()) return require_policy(office, today);
  const Policy* policy = office.policy(pin);
  require(
      Rule::pack_is_what_was_adopted, policy != nullptr,
      fmt::format("the policy '{}' version {} is not in the register as it was then", pin.pack, pin.version),
      "'regard check' says what was changed; put the file back from history");
  return *policy;
}

void find_warning(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.about = &require_record(of_case, typed, {"WRN"}).fact();
  s.warning = {s.about};
  s.policy = &policy_of(office, s.warning->policy, today);
  s.signers = {s.warning->given_by.empty() ? s.about->recorded.by : s.warning->given_by.front()};
  s.decided_on = s.warning->given_on;  // it may have been recorded some days after it was given
}

void find_restriction(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.restriction = require_restriction(office, of_case, typed, today);
  if (s.kind->slug != "refusal") {
    s.decisions = s.restriction.verdict.approvals;
    return;
  }
  for (const auto& decision : s.restriction.verdict.against)
    if (decision->outcome == Outcome::refuse) s.decisions.push_back(decision);
}

void find_decision(const Office& office, const Case& of_case, std::string_view typed, Date today,
                   Subject& s) {
  find_restriction(office, of_case, typed, today, s);
  s.about = s.restriction.proposal.fact;
  for (const auto& decision : s.decisions) {
    s.signers.push_back(decider(decision));
    s.decided_on = std::max(s.decided_on, uk_day(decision.fact->recorded.at));
  }
  s.still_to_sign = s.restriction.state == State::proposed || s.restriction.state == State::returned;
  s.policy = &policy_of(office, s.decisions.empty() ? PolicyPin{} : s.decisions.back()->policy, today);
}

/// A restriction stands for its latest review.
void find_review(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"REV", "PRO"});
  const bool is_review = std::holds_alternative<Review>(record.fact().body);
  if (is_review) s.review = {&record.fact()};
  const std::string about = is_review ? s.review->about.id : record.first().header.id;
  if (of_case.find<Proposal>(about)) find_restriction(office, of_case, about, today, s);
  if (!is_review && !s.restriction.reviews.empty()) s.review = s.restriction.reviews.back();
  require(Rule::letter_has_its_facts, s.review && s.restriction.proposal,
          fmt::format("'{}' has no review of a restriction", visible(typed)),
          "'regard review record' records one; then its letter can go");
  const auto letter = fmt::format("review-{}", word(s.review->outcome));
  require(Rule::letter_has_its_facts, letter == s.kind->slug,
          fmt::format("'{}' decided '{}'", s.review.id(), word(s.review->outcome)),
          fmt::format("its letter is '{}'", letter));
  s.about = s.review.fact;
  s.policy = &policy_of(office, s.review->policy, today);
  s.signers = {decider(s.review)};
  s.decided_on = uk_day(s.about->recorded.at);
}

void find_ending(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"END", "PRO"});
  const bool is_ending = std::holds_alternative<Ending>(record.fact().body);
  if (is_ending) s.ending = {&record.fact()};
  find_restriction(office, of_case, is_ending ? s.ending->about.id : record.first().header.id, today, s);
  if (!is_ending) s.ending = s.restriction.ending;
  require(Rule::letter_has_its_facts, static_cast<bool>(s.ending),
          fmt::format("'{}' was not quashed", s.restriction.id),
          "'regard restriction quash' ends one that should not have been made");
  s.about = s.ending.fact;
  s.policy = &policy_of(office, s.ending->policy, today);
  s.signers = {decider(s.ending)};
  s.decided_on = uk_day(s.about->recorded.at);
}

}  // namespace

Subject subject_of(const Office& office, const Case& of_case, const LetterKind& kind, std::string_view typed,
                   Date today) {
  Subject subject;
  subject.kind = &kind;
  subject.person = of_case.person();
  require(Rule::person_is_named, static_cast<bool>(subject.person),
          fmt::format("'{}' does not say whom it is about", of_case.id),
          "'regard check' says what is missing");
  if (kind.about.front() == "WRN")
    find_warning(office, of_case, typed, today, subject);
  else if (kind.about.front() == "REV")
    find_review(office, of_case, typed, today, subject);
  else if (kind.about.front() == "END")
    find_ending(office, of_case, typed, today, subject);
  else
    find_decision(office, of_case, typed, today, subject);
  return subject;
}

namespace {

bool counts_from_receipt(const Policy& policy) { return policy.appeal.counts_from == "receipt"; }

/// A warning can be challenged where the policy says so.
bool can_be_challenged(const Policy& policy) {
  return policy.appeal.warnings == "factual" || policy.appeal.warnings == "full";
}

}  // namespace

Promised promises_of(const Office& office, const Subject& s, const Sending& sending) {
  const Policy& policy = *s.policy;
  const Date arrival = deemed_arrival(office, policy, sending.sent_by, sending.sent_on);
  const auto window_from = [&](Date day) {
    return office.working_days().add(day, policy.appeal_window_working_days);
  };
  Promised promised;
  if (s.kind->slug == "decision") {
    promised.in_force_from = std::max(s.restriction.proposal->from, arrival);
    promised.review_by = s.restriction.review_on;
    promised.ends_on = s.restriction.until;
    promised.appeal_by = window_from(counts_from_receipt(policy) ? arrival : promised.in_force_from);
  } else if (s.kind->slug == "review-continue" || s.kind->slug == "review-vary") {
    const Turn turn = turn_at(s.restriction, s.review);
    promised.review_by = s.review->review_on;
    promised.ends_on = turn.after.until;
    promised.appeal_by = window_from(arrival);
  } else if (s.kind->slug == "formal-warning" && can_be_challenged(policy)) {
    promised.appeal_by = window_from(arrival);
  }
  return promised;
}

Turn turn_at(const Restriction& restriction, const Held<Review>& review) {
  Standing now{restriction.proposal->measures, restriction.proposal->until, restriction.proposal->review_on};
  for (const auto& each : restriction.reviews) {
    const Standing before = now;
    if (!each->measures.empty()) now.measures = each->measures;
    if (each->until) now.until = each->until;
    if (each->review_on) now.review_on = each->review_on;
    if (each.id() == review.id()) return {before, now};
  }
  return {now, now};
}

}  // namespace regard
