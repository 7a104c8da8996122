// What letters say that a day brings: a review to come, a review that was missed, and an end.
#include <fmt/format.h>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/text.hpp"

namespace regard {

/// Of a restriction that stands and that the person was told of; an adjournment stands for the restriction it puts off.
void find_review_to_come(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"REV", "PRO"});
  const auto* review = std::get_if<Review>(&record.fact().body);
  require(Rule::letter_has_its_facts, !review || review->adjourned_to, fmt::format("'{}' did not put a review off", visible(typed)),
          "give the restriction, RST-…");
  find_restriction_of(office, of_case, review ? review->about.id : record.first().header.id, today, s);
  const Restriction& r = s.restriction;
  const bool missed = r.review_on < today;
  s.about = r.adjourned && s.kind->slug == "review-upcoming" ? r.adjourned.fact : r.proposal.fact;
  require(Rule::letter_has_its_facts, !review || record.first().header.id == r.adjourned.id(), fmt::format("'{}' holds no more", visible(typed)),
          fmt::format("give the restriction, {}", r.id));
  require(Rule::letter_has_its_facts, !r.is_immediate(), fmt::format("'{}' was imposed at once, and has no review", r.id),
          fmt::format("it goes on only if it is proposed and approved: regard restriction propose {} --follows {} …", of_case.id, r.id));
  require(Rule::letter_has_its_facts, missed == (s.kind->slug == "review-missed"),
          fmt::format("the review of '{}' {} on {}", r.id, missed ? "was due" : "is due", r.review_on.words()),
          fmt::format("its letter is '{}'", missed ? "review-missed" : "review-upcoming"));
  s.policy = &require_policy(office, today);
  s.signers = {signs_for(office, s, {r.proposal->reviewer, s.person->owner}, today)};
  s.decided_on = uk_day(s.about->recorded.at);
}

void find_expiry(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  find_restriction_of(office, of_case, typed, today, s);
  const Restriction& r = s.restriction;
  s.about = r.proposal.fact;
  s.policy = &policy_of(office, r.decision ? r.decision->policy : r.proposal->policy, today);
  s.signers = {signs_for(office, s, {r.decision ? decider(r.decision) : decider(r.proposal), s.person->owner}, today)};
  s.decided_on = r.ended_on;
}

void may_show_expiry(const Case&, const Subject& s) { require_allowed(s.restriction.state, Act::send_end, s.restriction.id); }
void may_show_while_it_stands(const Case&, const Subject& s) { require_allowed(s.restriction.state, Act::send_while_it_stands, s.restriction.id); }

Promised promise_review_to_come(const Office&, const Case&, const Subject& s, const Sending&) { return {{}, s.restriction.review_on, s.restriction.until, {}}; }

namespace {

Standing as_it_stands(const Restriction& r) { return {r.measures, r.until, r.review_on}; }

std::string reviewer_words(const Gather& g) {
  const auto& named = g.subject.restriction.proposal->reviewer;
  return g.office.in_post(named, g.today) ? fmt::format("the {}", g.post_of(named))
                                          : "somebody who, where that can be, had no part in the decision";
}

/// The last day for the person's views: some days before the review, so that they can be read; later where the letter
/// goes late.
Date views_by(const Gather& g, Date review_on) {
  const Date arrival = deemed_arrival(g.office, *g.subject.policy, g.sending.sent_by, g.sending.sent_on);
  for (const int days_before : {5, 1})
    if (const Date day = g.office.working_days().add(review_on, -days_before); arrival < day) return day;
  return review_on;
}

}  // namespace

void gather_review_to_come(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  const Policy& policy = *g.subject.policy;
  gather_restriction(g, as_it_stands(r));
  if (r.adjourned) g.speaks_from(*r.adjourned.fact);
  gather_told_on(g);
  g.say("review_by", r.review_on.words());
  g.say("put_off", r.adjourned ? "We have put it off to that day. We will not put it off again." : "");
  g.say("reviewed_by", reviewer_words(g));
  g.say("looked_at", "looked_at_item",
        {"what has happened since we last decided on them", "whether each limit is still needed, or a lighter one would do",
         "what the limits mean for you, and whether anything makes them hard for you",
         "whether we have done what we said we would, and have answered you where we said so"});
  g.say("own_breaches", "own_breach", own_breaches(g));
  g.say_whether("lifted_unless_needed", policy.default_at_review == "lift");
  g.say_whether("asks_for_agreement", policy.lift_needs_agreement.value_or(false));
  g.say("how_to_comment", in_any_way());
  g.say("views_by", views_by(g, r.review_on).words());
}

void gather_missed_review(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  const Date soon = g.office.working_days().add(g.sending.sent_on, missed_review_done_within_working_days);
  gather_restriction(g, as_it_stands(r));
  gather_told_on(g);
  g.say("missed_on", r.review_on.words());
  g.say("apology", "We are sorry.");
  g.say("done_by", std::min(soon, r.until).words());
  g.say("meanwhile", r.state == State::suspended ? "The limits do not apply while your appeal is looked at."
                                                 : "Until we have done it, the limits stay as they are.");
  g.say("how_to_comment", in_any_way());
}

void gather_expiry(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  g.speaks_from(*r.proposal.fact);
  gather_told_on(g);
  g.say("last_day", (r.ended_on - std::chrono::days(1)).words());
  g.say("restored", restored(g, r.measures));
  if (r.state == State::expired)
    g.say("why_ended", "The time that we had set for them is over.");
  else if (r.is_immediate())
    g.say("why_ended", "They were a first step, for somebody's safety. Two people did not decide in time that they should go on.");
  else
    g.say("why_ended", fmt::format("We had promised to review them by {}, and did not. Under our policy they end then. We are sorry that we did not come back to you.", r.review_on.words()));
  gather_after_the_end(g);
}

}  // namespace regard
