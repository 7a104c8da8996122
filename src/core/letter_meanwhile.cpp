// What letters say while a restriction stands: a limit that was not kept, and something that is allowed for once.
#include <fmt/format.h>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/breach.hpp"
#include "regard/core/exception.hpp"

namespace regard {

namespace {

Standing as_it_stands(const Restriction& r) { return {r.measures, r.until, r.review_on}; }

void find_restriction_of(const Office& office, const Case& of_case, const Pin& about, Date today, Subject& s) {
  s.restriction = require_restriction(office, of_case, about.id, today);
  s.decisions = s.restriction.verdict.approvals;
  s.policy = &require_policy(office, today);
  s.signers = {s.about->recorded.by};
}

}  // namespace

void find_breach(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.breach = require_held<Breach>(of_case, typed, "BRE");
  s.about = s.breach.fact;
  require(Rule::letter_has_its_facts, !s.breach->by_council, fmt::format("'{}' was the council's own breach", s.breach.id()),
          "a form that reminds the person of limits is no apology: tell them yourself what was not kept, and that you are sorry");
  find_restriction_of(office, of_case, s.breach->about, today, s);
  s.decided_on = s.breach->occurred_on;
}

void find_exception(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.exception = require_held<Exception>(of_case, typed, "EXC");
  s.about = s.exception.fact;
  find_restriction_of(office, of_case, s.exception->about, today, s);
  s.decided_on = uk_day(s.about->recorded.at);
}

namespace {

std::string what_was_done(Handled handled) {
  switch (handled) {
    case Handled::filed: return "We read it and kept it on file. We did not answer it.";
    case Handled::returned: return "We sent back to you what you had sent.";
    case Handled::reminded: return "We reminded you of the limits.";
    case Handled::escalated: return "We have told those who look after these limits.";
    case Handled::none: break;
  }
  return {};
}

/// Whether the person can still appeal against the limits; and what they can do in any case.
std::string rights(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  const Date last = r.letter ? r.letter->promised.appeal_by : Date{};
  const std::string review = "You can ask us at any time to look at the limits earlier.";
  if (r.is_appealed()) return "Your appeal is being looked at, and this letter changes nothing about it. " + review;
  if (last && g.sending.sent_on <= last)
    return fmt::format("You can still appeal against the limits until {}, as our letter of {} says. {}", last.words(), r.letter->sent_on.words(), review);
  return review;
}

std::string comes_next(const Restriction& r) {
  if (r.is_immediate()) return fmt::format("The limits end on {}, unless two people decide before then that they should go on.", r.until.words());
  return fmt::format("We will review the limits by {}, and ask you beforehand what you think.", r.review_on.words());
}

}  // namespace

void gather_breach(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  const Breach breach = as_read_by(g.reader(), *g.subject.breach);
  gather_restriction(g, as_it_stands(r));
  gather_told_on(g);
  g.say("breach_on", breach.occurred_on.words());
  g.say("breach_summary", sentence(breach.summary));
  g.say("breach_handled", what_was_done(breach.handled));
  g.say("next_step",
        "We have made a note of it. Whoever reviews the limits will see it, with what you say about it. It makes no limit stricter or longer by itself: that would "
        "be a new decision, with its own letter and its own appeal.");
  g.say("rights_unchanged", rights(g));
  g.say("comes_next", comes_next(r));
  g.say("how_to_comment", in_any_way());
}

void gather_exception(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  const Exception exception = as_read_by(g.reader(), *g.subject.exception);
  const Days days{exception.from, last_day(exception)};
  gather_restriction(g, as_it_stands(r));
  gather_told_on(g);
  g.say("allowed", sentence(exception.what));
  g.say("allowed_on", days.first == days.last ? fmt::format("on {}", days.words()) : fmt::format("from {}", days.words()));
  g.say("told_late", days.last < g.sending.sent_on ? "We should have written to you before, and are sorry that we did not." : "");
  g.say("unchanged", "Everything else stays as it is: the limits, their end and their review");
  g.say("comes_next", comes_next(r));
}

std::vector<std::string> own_breaches(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  std::vector<std::string> list;
  for (const auto& held : breaches_of(g.of_case, r.proposal.id(), BrokenBy::council)) {
    if (!r.reviews.empty() && held.fact->recorded.at < r.reviews.back().fact->recorded.at) continue;  // told before that one
    g.speaks_from(*held.fact);
    const Breach breach = as_read_by(g.reader(), *held);
    list.push_back(fmt::format("{}: {}", breach.occurred_on.words(), sentence(breach.summary)));
  }
  return list;
}

void gather_breaches(const Gather& g, const std::vector<Pin>& cites) {
  std::vector<std::string> list;
  for (const auto& pin : cites)
    if (const auto held = g.of_case.find<Breach>(pin.id)) {
      g.speaks_from(*held.fact);
      const Breach breach = as_read_by(g.reader(), *held);
      list.push_back(fmt::format("{}{}: {}", breach.occurred_on.words(), breach.by_council ? ", when it was we who did not keep to it" : "", sentence(breach.summary)));
    }
  g.say("breaches", "breach", list);
}

}  // namespace regard
