// What letters say of how somebody is dealt with: a new contact in place of another, and an adjustment.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/person.hpp"

namespace regard {

void find_change(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.change = require_held<ContactChange>(of_case, typed, "CHG");
  s.about = s.change.fact;
  find_restriction_of(office, of_case, s.change->about.id, today, s);
  s.policy = &policy_of(office, s.change->policy, today);
  s.signers = {decider(s.change)};
  s.decided_on = uk_day(s.about->recorded.at);
}

/// An adjustment stands for its latest review.
void find_adjustment(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.adjustment = require_held<Adjustment>(of_case, typed, "ADJ");
  for (const auto& review : of_case.all<Review>())
    if (review->about.id == s.adjustment.id()) s.review = review;
  s.about = s.adjustment.fact;
  s.policy = &require_policy(office, today);
  const Fact& latest = s.review ? *s.review.fact : *s.about;
  s.signers = {s.review ? decider(s.review) : latest.recorded.by};
  s.decided_on = uk_day(latest.recorded.at);
}

namespace {

/// "the Complaints Team; if they are away, Customer Relations. Telephone 01234 567892."
std::string single_contact(const std::vector<Measure>& measures) {
  const auto single = std::find_if(measures.begin(), measures.end(), [](const Measure& m) { return m.measure == "single-point-of-contact"; });
  if (single == measures.end()) return {};
  return sentence(fmt::format("{}; if they are away, {}", single->contact, single->deputy));
}

}  // namespace

void gather_contact_change(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  const BeforeAndAfter turn = turn_at(g, *g.subject.change.fact);
  gather_restriction(g, turn.after);
  gather_told_on(g);
  g.speaks_from(*g.subject.change.fact);
  const ContactChange change = as_read_by(g.reader(), *g.subject.change);
  g.say("contact_before", single_contact(measures_in_words(g, turn.before.measures)));
  g.say("contact_after", single_contact(measures_in_words(g, turn.after.measures)));
  g.say("contact_reach", sentence(change.reach));
  g.say("changes_from", change.from.words());
  g.say("unchanged", "Nothing else changes: the other limits, if there are any, stay as they are, and so do their dates");
  g.say("review_by", r.review_on.words());
}

namespace {

struct Answer {
  Stand stand;
  Date review_on;
};

/// Where the adjustment stands, after its latest review.
Answer answer_to(const Gather& g) {
  const auto& adjustment = g.subject.adjustment;
  const auto& latest = g.subject.review;
  return {stand_of(g.of_case, adjustment), latest ? latest->review_on : adjustment->review_on};
}

std::string where_it_stands(Stand stand) {
  if (stand == Stand::agreed) return "We have agreed to this. Everybody here who deals with you is asked to keep to it.";
  if (stand == Stand::refused) return "We have not been able to agree to this as you asked for it.";
  return "We are looking at this, and will write to you again with our answer.";
}

std::string when_it_is_looked_at_again(const Answer& answer) {
  if (answer.stand == Stand::agreed && answer.review_on)
    return fmt::format("We will look at it again with you on {}, or sooner if you ask.", answer.review_on.words());
  if (answer.stand == Stand::asked) return "You can ask us at any time how far we are.";
  return "You can ask us at any time to look at it again, for example because something has changed.";
}

}  // namespace

void gather_adjustment(const Gather& g) {
  const Subject& s = g.subject;
  const Adjustment adjustment = as_read_by(g.reader(), *s.adjustment);
  g.speaks_from(*s.adjustment.fact);
  if (s.review) g.speaks_from(*s.review.fact);
  const Answer answer = answer_to(g);
  const auto& owner = s.person->owner;
  g.say("need", sentence(adjustment.need));
  g.say("where_it_stands", where_it_stands(answer.stand));
  g.say_whether("agreed", answer.stand == Stand::agreed);
  g.say_whether("refused", answer.stand == Stand::refused);
  g.say("whom_to_ask", g.office.in_post(owner, g.today) ? fmt::format("the {}", g.post_of(owner)) : "us");
  g.say("looked_at_again", when_it_is_looked_at_again(answer));
  g.say("if_you_disagree", "If this does not meet what you need, tell us what would. You can also make a complaint, and we will tell you how");
}

}  // namespace regard
