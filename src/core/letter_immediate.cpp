// What the letter says about a restriction imposed at once.
#include <fmt/format.h>

#include "letter_making.hpp"
#include "letter_words.hpp"

namespace regard {

void find_immediate(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  find_restriction_of(office, of_case, typed, today, s);
  s.about = s.restriction.proposal.fact;
  require(Rule::letter_has_its_facts, s.restriction.is_immediate(), fmt::format("'{}' was not imposed at once", s.restriction.id),
          "its letter is 'decision'");
  s.policy = &policy_of(office, s.restriction.proposal->policy, today);
  s.signers = {decider(s.restriction.proposal)};
  s.decided_on = s.restriction.proposal->from;  // the day on which the person was told
}

void may_show_immediate(const Case&, const Subject& s) { require_allowed(s.restriction.state, Act::send_immediate, s.restriction.id); }

Promised promise_immediate(const Office& office, const Case&, const Subject& s, const Sending& sending) {
  const auto& proposal = *s.restriction.proposal;
  return {uk_day(proposal.told_at), {}, proposal.until, appeal_window_from(office, *s.policy, arrival_of(office, s, sending))};
}

namespace {

std::string told_words(const Proposal& proposal) {
  static constexpr std::string_view how[] = {"", "in person", "by telephone", "by letter", "by e-mail"};
  const auto clock = uk_time_words(proposal.told_at);
  return fmt::format("{} at {}, {}", uk_day(proposal.told_at).words(), clock.substr(clock.rfind(' ') + 1),
                     how[static_cast<std::size_t>(proposal.told_by)]);
}

}  // namespace

void gather_immediate(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  const Proposal proposal = as_read_by(g.reader(), *r.proposal);
  gather_restriction(g, {proposal.measures, proposal.until, proposal.review_on});
  gather_incidents(g, r.proposal->cites);
  g.say("safety_reason", sentence(proposal.reason));
  g.say("told_when", told_words(proposal));
  g.say("in_force_from", g.promised.in_force_from.words());
  g.say("lapses_on", g.promised.ends_on.words());
  if (has_ended(r.state)) g.say("contact_now", restored(g, proposal.measures));
  g.say("over_since", has_ended(r.state) ? r.ended_on.words() : "");
  g.say("deciders", deciders(g));
  g.say("how_to_comment", in_any_way());
}

}  // namespace regard
