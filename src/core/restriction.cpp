#include "regard/core/restriction.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace regard {

namespace {

/// The day after.
Date next(Date day) { return day + std::chrono::days(1); }

/// Whom to contact is not what is restricted: it has an act of its own.
Measure without_contact(Measure measure) {
  if (measure.measure == "single-point-of-contact") measure.contact = measure.deputy = measure.reach = {};
  return measure;
}

/// No review and no ruling makes anything stricter. What two clones decided beside each other leaves the lighter of both.
void keep_only(std::vector<Measure>& measures, const std::vector<Measure>& stay) {
  if (stay.empty()) return;
  std::erase_if(measures, [&](const Measure& measure) {
    return std::none_of(stay.begin(), stay.end(), [&](const Measure& one) { return without_contact(one) == without_contact(measure); });
  });
}

void shorten(Date& day, Date earlier) {
  if (earlier) day = std::min(day, earlier);
}

void fold_review(const Held<Review>& review, Restriction& r) {
  if (review->adjourned_to) {
    r.adjourned = review;
    r.review_on = review->adjourned_to;
  } else if (review->asked_on) {
    r.asked.push_back(review);
  } else {
    r.reviews.push_back(review);
    r.adjourned = {};
    r.asked.clear();
    keep_only(r.measures, review->measures);
    shorten(r.until, review->until);
    if (review->outcome != ReviewOutcome::lifted)  // so near the end that no date was needed: the end
      r.review_on = review->review_on ? review->review_on : r.until;
    if (review->outcome == ReviewOutcome::lifted && !r.ended_on) r.ended_on = uk_day(review.fact->recorded.at);
  }
}

/// Facts about the restriction in the order of their clocks, so that a later one has the last word.
void fold(const Record& record, Restriction& r) {
  const Fact& fact = record.fact();
  const auto turned = [&] { r.turns.push_back({fact.header.id, uk_day(fact.recorded.at), {r.measures, r.until, r.review_on}}); };
  if (const auto* review = std::get_if<Review>(&fact.body); review && review->about.id == r.proposal.id()) {
    fold_review({&fact}, r);
    if (review->outcome != ReviewOutcome::none) turned();
  } else if (const auto* ruling = std::get_if<Ruling>(&fact.body); ruling && ruling->outcome != Ruled::none) {
    if (std::none_of(r.appeals.begin(), r.appeals.end(), [&](const auto& appeal) { return appeal.id() == ruling->about.id; })) return;
    r.rulings.push_back({&fact});
    keep_only(r.measures, ruling->measures);
    shorten(r.until, ruling->until);
    shorten(r.review_on, ruling->review_on);
    shorten(r.review_on, r.until);
    turned();
  } else if (const auto* change = std::get_if<ContactChange>(&fact.body); change && change->about.id == r.proposal.id()) {
    r.contact_changes.push_back({&fact});
  }
}

/// The contact on a day: changes count from the day they name, whatever was decided between that and their record.
void name_contact(const std::vector<Held<ContactChange>>& changes, Date day, std::vector<Measure>& measures) {
  auto by_day = changes;
  std::stable_sort(by_day.begin(), by_day.end(), [](const auto& a, const auto& b) { return a->from < b->from; });
  for (const auto& change : by_day)
    for (auto& measure : measures)
      if (change->from <= day && measure.measure == "single-point-of-contact") {
        measure.contact = change->contact;
        measure.deputy = change->deputy;
        measure.reach = change->reach;
      }
}

/// What was proposed, and every act on it since.
void fold_acts(const Case& of_case, Date today, Restriction& r) {
  r.measures = r.proposal->measures;
  r.until = r.proposal->until;
  r.review_on = r.proposal->review_on;
  for (const auto& appeal : of_case.all<Appeal>())
    if (appeal->about.id == r.proposal.id()) r.appeals.push_back(appeal);
  for (const auto& record : of_case.records) fold(record, r);
  name_contact(r.contact_changes, today, r.measures);
  for (auto& turn : r.turns) name_contact(r.contact_changes, turn.on, turn.after.measures);
  for (const auto& ending : of_case.all<Ending>())
    if (ending->about.id == r.proposal.id()) r.ending = ending;
}

/// The withdrawal that no settlement has seen, else any.
Held<Withdrawal> withdrawal_of(const Case& of_case, const Restriction& r) {
  Held<Withdrawal> seen;
  for (const auto& each : of_case.all<Withdrawal>()) {
    if (each->about.id != r.proposal.id()) continue;
    if (!was_seen(r.verdict, each.id())) return each;
    seen = each;
  }
  return seen;
}

State decided_state(const Case& of_case, const Restriction& r) {
  using Verdicts = Verdict::Kind;
  if (r.is_immediate()) return State::approved;
  const Verdict& v = r.verdict;
  if (const auto withdrawal = withdrawal_of(of_case, r)) {
    if (!v.counts || v.kind == Verdicts::refused || v.kind == Verdicts::returned) return State::withdrawn;
    if (!was_seen(v, withdrawal.id())) return State::contested;
    if (v.settlement->stands.id.starts_with("WDR")) return State::withdrawn;
  }
  switch (v.kind) {
    case Verdicts::open: return State::proposed;
    case Verdicts::approved: return State::approved;
    case Verdicts::voided: return State::voided;
    case Verdicts::contested: return State::contested;
    case Verdicts::refused: return State::refused;
    case Verdicts::returned: return State::returned;
  }
  return State::proposed;
}

/// The day on which the restriction that follows began or will begin; empty while its letter has not gone.
Date begins(const Case& of_case, const Held<Proposal>& follower) {
  const auto letter = letter_sent(of_case, "decision", follower.id());
  return letter ? letter->promised.in_force_from : Date{};
}

/// Quashed before it began: it takes nothing's place.
bool never_began(const Case& of_case, const Held<Proposal>& follower) {
  const Date began = begins(of_case, follower);
  const auto endings = of_case.all<Ending>();
  return std::any_of(endings.begin(), endings.end(), [&](const auto& ending) {
    return ending->about.id == follower.id() && (!began || uk_day(ending.fact->recorded.at) <= began);
  });
}

/// The approved proposal that names this one as the one it follows; by its very bytes, so that no two can follow
/// each other.
void find_follower(const Office& office, const Case& of_case, Restriction& r) {
  for (const auto& other : of_case.all<Proposal>())
    if (other->follows.id == r.proposal.id() && of_case.pinned(other->follows) &&
        verdict_on(office, of_case, *other.fact).kind == Verdict::Kind::approved && !never_began(of_case, other))
      r.followed_by = other;
}

Date follower_begins(const Case& of_case, const Restriction& r) {
  return r.followed_by ? begins(of_case, r.followed_by) : Date{};
}

/// An immediate restriction binds from the moment the person was told, and lapses on the day that was promised. Once it
/// is ratified it goes on until what follows it begins, but never beyond the fourteenth day.
void fold_immediate(Restriction& r) {
  r.in_force_from = uk_day(r.proposal->told_at);
  if (r.followed_by && r.until == r.proposal->until) r.until = std::max(r.until, r.in_force_from + std::chrono::days(13));
  r.review_on = r.until;
}

struct End {
  State state;
  Date on;  // the first day on which it no longer binds
};

/// Everything that can end it; what comes first in time does.
std::vector<End> ends_of(const Case& of_case, const Restriction& r) {
  std::vector<End> ends;
  if (const Date quashed = quashed_on(r)) ends.push_back({State::quashed, quashed});
  if (const Date died = day_of_death(of_case)) ends.push_back({State::closed, died});
  if (r.ended_on) ends.push_back({State::lifted, r.ended_on});
  if (const Date begins = follower_begins(of_case, r)) ends.push_back({State::superseded, begins});
  if (r.lapses_if_missed && r.letter && r.review_on < r.until) ends.push_back({State::lapsed, next(r.review_on)});
  ends.push_back({r.is_immediate() ? State::lapsed : State::expired, next(r.until)});
  return ends;
}

/// What was approved, and whether it has been told, has begun, or is over.
void tell(const Case& of_case, const Policy* policy, Date today, Restriction& r) {
  auto ends = ends_of(of_case, r);
  std::erase_if(ends, [&](const End& end) { return today < end.on; });
  if (!ends.empty()) {
    const auto quashed = std::find_if(ends.begin(), ends.end(), [](const End& end) { return end.state == State::quashed; });
    const auto first = std::min_element(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.on < b.on; });
    r.state = quashed == ends.end() ? first->state : State::quashed;  // also one that had ended: it never should have been
    r.ended_on = first->on;
  } else if (!r.letter && !r.is_immediate()) {
    r.state = State::approved;
  } else if (today < r.in_force_from) {
    r.state = State::notified;
  } else {
    r.state = policy && !policy->in_force_during_appeal.value_or(true) && r.is_appealed() ? State::suspended : State::in_force;
  }
}

}  // namespace

bool Restriction::is_appealed() const {
  return std::any_of(appeals.begin(), appeals.end(), [&](const auto& appeal) {
    return std::none_of(rulings.begin(), rulings.end(), [&](const auto& ruling) { return ruling->about.id == appeal.id(); });
  });
}

Date quashed_on(const Restriction& r) {
  Date first = r.ending ? uk_day(r.ending.fact->recorded.at) : Date{};
  for (const auto& ruling : r.rulings)
    if (const Date day = uk_day(ruling.fact->recorded.at); ruling->outcome == Ruled::quash && (!first || day < first)) first = day;
  return first;
}

std::string stand_words(const Restriction& r) {
  std::string words(word(r.state));
  if (r.state == State::contested && r.letter) words += ", letter sent";
  if (r.state == State::proposed && !r.verdict.approvals.empty())
    words += fmt::format(", {} of {} have approved", r.verdict.approvals.size(), r.approvals_needed);
  if (r.is_immediate() && stands(r.state)) words += ", at once";
  if (r.is_appealed() && stands(r.state)) words += ", appealed";
  return words;
}

const Policy* policy_then(const Office& office, const PolicyPin& pin, Date day) {
  const Policy* policy = office.policy(pin);
  return policy ? policy : office.policy(day);
}

Date immediate_lapses_after(const Office& office, const Policy& policy, Date told) {
  return std::min(office.working_days().add(told, policy.immediate_lapse_working_days), told + std::chrono::days(13));
}

Restriction restriction_of(const Office& office, const Case& of_case, const Held<Proposal>& proposal, Date today) {
  Restriction r;
  r.proposal = proposal;
  r.verdict = verdict_on(office, of_case, *proposal.fact);
  r.decision = r.verdict.counts;
  fold_acts(of_case, today, r);
  r.state = decided_state(of_case, r);
  const bool named = r.state == State::approved || r.state == State::voided || r.state == State::contested;
  r.letter = letter_sent(of_case, r.is_immediate() ? "immediate" : "decision", proposal.id());
  if (r.letter) r.in_force_from = r.letter->promised.in_force_from;
  const bool told_in_vain = r.letter && r.verdict.settlement && !named;  // the approval did not stand, and had been told
  r.id = (named || told_in_vain ? "RST" : "PRO") + proposal.id().substr(3);
  const Policy* policy = r.decision ? policy_then(office, r.decision->policy, today) : policy_then(office, proposal->policy, today);
  r.lapses_if_missed = policy && policy->overdue_review == "lapse" && !r.is_immediate();
  if (const Policy* current = office.policy(today)) r.approvals_needed = approval_asked(*current, of_case.person() && of_case.person()->minor).need;
  find_follower(office, of_case, r);
  if (r.is_immediate()) fold_immediate(r);
  if (r.state == State::approved) {
    tell(of_case, policy, today, r);
  } else if (const Date quashed = quashed_on(r)) {
    r.state = State::quashed;
    r.ended_on = quashed;
  } else if (told_in_vain) {
    r.state = State::quashed;
    r.ended_on = uk_day(r.verdict.settlement.fact->recorded.at);
  }
  return r;
}

std::vector<Restriction> restrictions_of(const Office& office, const Case& of_case, Date today) {
  std::vector<Restriction> list;
  for (const auto& proposal : of_case.all<Proposal>()) list.push_back(restriction_of(office, of_case, proposal, today));
  return list;
}

Restriction require_restriction(const Office& office, const Case& of_case, std::string_view typed, Date today) {
  return restriction_of(office, of_case, require_held<Proposal>(of_case, typed, "PRO"), today);
}

}  // namespace regard
