// What the letter says about a restriction imposed at once.
#include <fmt/format.h>

#include "letter_making.hpp"
#include "letter_words.hpp"

namespace regard {

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
