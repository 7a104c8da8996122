// The letter about a restriction that should not have been made: what was wrong, and what has been undone.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/text.hpp"

namespace regard {

void find_ending(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"END", "DEC", "PRO"});
  const auto* ending = std::get_if<Ending>(&record.fact().body);
  const auto* decision = std::get_if<Decision>(&record.fact().body);
  const std::string about = ending ? ending->about.id : decision ? decision->about.id : record.first().header.id;
  find_restriction_of(office, of_case, about, today, s);
  const Restriction& r = s.restriction;
  s.ending = r.ending;
  const auto on_appeal = std::find_if(r.rulings.begin(), r.rulings.end(), [](const auto& ruling) { return ruling->outcome == Ruled::quash; });
  if (!r.ending && r.state == State::quashed && on_appeal == r.rulings.end()) s.settlement = r.verdict.settlement;
  require(Rule::letter_has_its_facts, s.ending || on_appeal == r.rulings.end(), fmt::format("'{}' was quashed on appeal", r.id),
          on_appeal == r.rulings.end() ? "" : fmt::format("its letter is 'appeal-outcome': regard letter send appeal-outcome {} --by post --on DATE", on_appeal->id()));
  require(Rule::letter_has_its_facts, decision ? s.settlement && s.settlement.id() == record.first().header.id : s.ending || s.settlement,
          fmt::format("'{}' was not quashed{}", r.id, decision ? " by that decision" : ""),
          "'regard restriction quash' ends one that should not have been made");
  s.about = s.ending ? s.ending.fact : s.settlement.fact;
  s.policy = &policy_of(office, s.ending ? s.ending->policy : s.settlement->policy, today);
  s.signers = {s.ending ? decider(s.ending) : decider(s.settlement)};
  s.decided_on = uk_day(s.about->recorded.at);
}

void may_show_correction(const Case&, const Subject& s) {
  require_undisputed(s.restriction);
  require_allowed(s.restriction.state, Act::send_correction, s.restriction.id);
}

std::vector<std::string> what_is_undone() {
  return {"You do not have to keep to any of the limits in that decision.",
          "Staff who look you up no longer see a restriction from it.",
          "Our record of it is marked as one that should not have been made. It does not count against you."};
}

void gather_correction(const Gather& g) {
  g.speaks_from(*g.subject.restriction.proposal.fact);
  gather_told_on(g);
  gather_appeal(g);
  // What was said of the decision that stands is for the proposer; the person is told that it was decided so.
  g.say("reason", g.subject.ending ? sentence(as_read_by(g.reader(), *g.subject.ending).reason)
                                   : "It had been decided in two ways, and we wrote to you before that was settled. What "
                                     "stands is that your contact is not limited.");
  g.say("restored", restored(g, g.subject.restriction.measures));
  g.say("ended_on", g.subject.decided_on.words());
  g.say("apology", "We are sorry.");
  g.say("undone", "undone_item", what_is_undone());
  g.say("who_is_told", "told",
        {"Everybody whom we told of the limits will be told that they should not have been made, and asked "
         "to remove "
         "what they noted."});
}

}  // namespace regard
