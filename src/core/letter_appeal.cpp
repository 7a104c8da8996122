// What letters about an appeal say: that it came, and how it was decided; against a restriction, a warning or a marker.
#include <fmt/format.h>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/appeal.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

/// What an appeal is against: a restriction, a warning or a marker.
void find_appealed(const Office& office, const Case& of_case, Date today, Subject& s) {
  const std::string& about = s.appeal->about.id;
  s.warning = of_case.find<Warning>(about);
  if (const auto marker = of_case.find<Marker>(about)) s.marker = marker_of(office, of_case, marker, today);
  else if (!s.warning) find_restriction_of(office, of_case, about, today, s);
}

}  // namespace

void find_appeal(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  s.appeal = require_held<Appeal>(of_case, typed, "APL");
  s.about = s.appeal.fact;
  find_appealed(office, of_case, today, s);
  const auto ruling = ruling_on(of_case, s.appeal);
  require(Rule::letter_has_its_facts, !ruling, ruling ? fmt::format("'{}' was decided by '{}'", s.appeal.id(), ruling.id()) : "",
          "its letter is 'appeal-outcome'");
  s.policy = &policy_of(office, s.appeal->policy, today);
  s.signers = {s.about->recorded.by};
  s.decided_on = s.appeal->received_on;
}

void find_ruling(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"RUL", "APL"});
  const auto* given = std::get_if<Ruling>(&record.fact().body);
  s.appeal = require_held<Appeal>(of_case, given ? given->about.id : record.first().header.id, "APL");
  s.ruling = ruling_on(of_case, s.appeal);
  require(Rule::letter_has_its_facts, s.ruling && (!given || s.ruling.id() == record.first().header.id),
          fmt::format("'{}' has not been decided{}", s.appeal.id(), s.ruling ? " by that" : ""),
          s.ruling ? fmt::format("it was decided by '{}'", s.ruling.id())
                   : fmt::format("regard appeal decide {} --outcome dismiss|vary|quash --reason TEXT", s.appeal.id()));
  find_appealed(office, of_case, today, s);
  s.about = s.ruling.fact;
  s.policy = &policy_of(office, s.ruling->policy, today);
  s.signers = {decider(s.ruling)};
  s.decided_on = uk_day(s.about->recorded.at);
}

Promised promise_outcome(const Office& office, const Case& of_case, const Subject& s, const Sending&) {
  const Restriction& r = s.restriction;
  if (s.marker.marker && warns(s.marker)) return {{}, s.marker.review_on, s.marker.remove_by, {}};
  if (!r.proposal || !stands(r.state)) return {};
  const Standing after = turn_at(office, of_case, r, *s.ruling.fact).after;
  return {{}, r.is_immediate() ? Date{} : after.review_on, after.until, {}};
}

namespace {

std::string lodged_words(LodgedBy how) {
  switch (how) {
    case LodgedBy::post: return "by post";
    case LodgedBy::email: return "by e-mail";
    case LodgedBy::phone: return "by telephone";
    case LodgedBy::in_person: return "in person";
    case LodgedBy::web: return "through our website";
    case LodgedBy::representative: return "through somebody who speaks for you";
    case LodgedBy::none: break;
  }
  return {};
}

/// "your appeal against the warning of 2 November 2026".
std::string against(const Gather& g) {
  if (g.subject.warning) return fmt::format("the warning of {}", g.subject.warning->given_on.words());
  if (const auto& m = g.subject.marker; m.marker)
    return m.person_was_told() ? fmt::format("the marker that we wrote to you about on {}", m.told_by.front()->sent_on.words()) : "the marker on your record";
  const auto& letter = g.subject.restriction.letter;
  return letter ? fmt::format("the limits that we wrote to you about on {}", letter->sent_on.words()) : "the limits on your contact";
}

void gather_received(const Gather& g) {
  const Appeal appeal = as_read_by(g.reader(), *g.subject.appeal);
  g.speaks_from(*g.subject.appeal.fact);
  if (g.subject.warning) g.speaks_from(*g.subject.warning.fact);
  else if (g.subject.marker.marker) g.speaks_from(*g.subject.marker.marker.fact);
  else g.speaks_from(*g.subject.restriction.proposal.fact);
  g.say("received_on", appeal.received_on.words());
  g.say("lodged_by", lodged_words(appeal.lodged_by));
  g.say("appealed_against", against(g));
  g.say_whether("about_a_warning", static_cast<bool>(g.subject.warning));
}

std::string lateness(const Gather& g) {
  const Appeal& appeal = *g.subject.appeal;
  if (!is_late(appeal)) return "It reached us in time.";
  const std::string late = sentence(g.subject.policy->appeal.late);
  return fmt::format("It reached us after {}, the last day for it.{}{} Whoever hears it decides first whether it can still be heard.",
                     appeal.appeal_by.words(), late.empty() ? "" : " ", late);
}

/// What holds until the appeal has been decided.
std::string meanwhile(const Gather& g) {
  if (g.subject.warning) return "Until then the warning stands. It limits nothing.";
  if (g.subject.marker.marker)
    return warns(g.subject.marker) ? "Until then the marker stays on our record." : "The marker has been removed already. What you say of it is still looked at.";
  const State state = g.subject.restriction.state;
  if (state == State::suspended) return "Until your appeal has been decided, the limits do not apply.";
  if (state == State::notified) return fmt::format("The limits begin on {}, as we wrote to you, while your appeal is looked at.", g.subject.restriction.in_force_from.words());
  if (stands(state)) return "The limits go on while your appeal is looked at.";
  if (has_ended(state)) return "The limits have ended already. What you say of them is still looked at.";
  return "We are also looking at whether the decision stands at all, and will write to you about that.";
}

}  // namespace

void gather_acknowledgement(const Gather& g) {
  gather_received(g);
  g.say("lateness", lateness(g));
  const auto given = allocation_of(g.of_case, g.subject.appeal);
  if (given) g.speaks_from(*given.fact);
  g.say("heard_by", given ? fmt::format("the {}", g.post_of(given->allocated_to)) : "somebody whom we will still name");
  g.say("meanwhile", meanwhile(g));
  g.say("answer_by", answer_by(g.office, *g.subject.policy, *g.subject.appeal).words());
  g.say("only_this", g.subject.warning ? "whether the warning should stand" : g.subject.marker.marker ? "whether there should be a marker, and until when" : "whether there should be limits on your contact, and which");
  g.say("how_to_comment", in_any_way());
}

Date answer_by(const Office& office, const Policy& policy, const Appeal& appeal) {
  return office.working_days().add(appeal.received_on, policy.appeal.decide_within_working_days);
}

namespace {

std::string outcome_words(const Gather& g) {
  const bool warning = static_cast<bool>(g.subject.warning);
  const bool marker = static_cast<bool>(g.subject.marker.marker);
  switch (g.subject.ruling->outcome) {
    case Ruled::dismiss: return "Your appeal has not succeeded.";
    case Ruled::vary: return "Your appeal has succeeded in part.";
    case Ruled::quash:
      return marker ? "Your appeal has succeeded. The marker should not have been made. We are sorry." : warning ? "Your appeal has succeeded. The warning should not have been given. We are sorry."
                     : "Your appeal has succeeded. The limits should not have been made. We are sorry.";
    case Ruled::out_of_time: return "Your appeal came too late, and has not been heard.";
    case Ruled::none: break;
  }
  return {};
}

/// What a ruling means for a marker.
std::vector<std::string> effects_on_a_marker(const Subject& s) {
  if (s.ruling->outcome == Ruled::quash)
    return {"The marker has been removed. Staff who look you up no longer see it.",
            "Everybody whom we told of it will be told that it should not have been made, and asked to remove what they noted."};
  if (!warns(s.marker)) return {"The marker has been removed already. The decision to make it stands."};
  if (s.ruling->outcome == Ruled::vary) return {"The marker stays on our record until then at the longest."};
  return {"The marker stays on our record. It limits nothing: you can contact us as before."};
}

std::vector<std::string> effects(const Gather& g) {
  const Subject& s = g.subject;
  if (s.marker.marker) return effects_on_a_marker(s);
  if (s.ruling->outcome == Ruled::quash && s.warning)
    return {"The warning does not count against you, and nothing can follow from it.",
            "Our record of it is marked as one that should not have been given."};
  if (s.ruling->outcome == Ruled::quash) {
    auto undone = what_is_undone();
    undone.push_back("Everybody whom we told of the limits will be told that they should not have been made, and asked to remove what they noted.");
    return undone;
  }
  if (s.warning) return {"The warning stands. It limits nothing: you can contact us as before."};
  if (!stands(s.restriction.state)) return {"The limits have ended. The decision to make them stands."};
  if (s.ruling->outcome == Ruled::vary) return {fmt::format("From {} only what is set out below holds.", s.decided_on.words())};
  return {"The limits stay as they were."};
}

/// The days to remember after the ruling, in a sentence.
std::string dates_now(const Gather& g) {
  const Subject& s = g.subject;
  if (s.ruling->outcome == Ruled::quash) return fmt::format("This has held since {}, the day of the decision.", s.decided_on.words());
  if (s.marker.marker && !warns(s.marker)) return "There is nothing more to wait for.";
  if (s.marker.marker)
    return fmt::format("We look at the marker again on {}, and remove it by {}.", s.marker.review_on.words(), s.marker.remove_by.words());
  if (s.warning)
    return s.warning->expires_on ? fmt::format("The warning counts until {}; after that day it lapses.", s.warning->expires_on.words())
                                 : "The warning does not lapse by itself; you can ask us at any time to look at it again.";
  if (!stands(s.restriction.state)) return "There is nothing more to wait for.";
  if (s.restriction.is_immediate())
    return fmt::format("The limits end on {}, unless two people decide before then that they should go on.", s.restriction.until.words());
  return fmt::format("The limits end on {}. We will review them on {}.", g.promised.ends_on.words(), g.promised.review_by.words());
}

/// The limits before the ruling and after it; a warning or a marker has none.
void gather_limits(const Gather& g) {
  std::vector<std::string> before;
  if (g.subject.warning || g.subject.marker.marker) {
    for (const auto name : {"scope", "contact_now", "other_contact", "if_not_kept", "council_wide"}) g.say(name, std::string());
    for (const auto name : {"measures", "still_open"}) g.say(name, name, {});
  } else {
    const BeforeAndAfter turn = turn_at(g, *g.subject.ruling.fact);
    gather_restriction(g, turn.after);
    for (const auto& measure : measures_in_words(g, turn.before.measures)) before.push_back(sentence_for(measure));
  }
  g.say("measures_before", "measure_before", before);
}

}  // namespace

void gather_outcome(const Gather& g) {
  const Subject& s = g.subject;
  const Ruling ruling = as_read_by(g.reader(), *s.ruling);
  gather_received(g);
  g.speaks_from(*s.ruling.fact);
  g.say("outcome", outcome_words(g));
  g.say("reason", sentence(ruling.reason));
  g.say("effects", "effect", effects(g));
  g.say("dates_now", dates_now(g));
  g.say_whether("quashed", s.ruling->outcome == Ruled::quash);
  std::vector<std::string> conditions;
  for (const auto& condition : ruling.conditions) conditions.push_back(sentence(condition));
  g.say("conditions", "condition", conditions);
  g.say_whether("has_conditions", !conditions.empty());
  const bool varied = s.ruling->outcome == Ruled::vary && s.restriction.proposal && stands(s.restriction.state);
  g.say_whether("varied", varied);
  gather_limits(g);
}

}  // namespace regard
