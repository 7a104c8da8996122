// regard incident add|move
#include "regard/core/incident.hpp"

#include <fmt/format.h>

#include "regard/core/move.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

int add(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto incident = session.request<Incident>(form);
    Act act{add_incident(session.office(), session.one_case(), incident, now), "recorded incident {id} in {case}"};
    const Policy* policy = session.office().policy(now.today);
    const auto system = policy ? policy->word_for("safety-ref", "") : std::string{};
    if (!system.empty() && incident.safety_ref.empty())
      act.notes.push_back(fmt::format("note: no {} reference was given; once there is one: regard correct ID --set safety_ref=REF --because TEXT", system));
    return act;
  });
}

int move_it(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto move = session.request<Move>(form);
    require_needed(Described<Move>::fields(), &move, "incident move");
    const Case& other = session.other_case(move.other_case);
    const Case& of_case = session.one_case();
    Act act{move_incident(session.office(), of_case, other, move, now),
            fmt::format("moved by {{id}}: in {} it is {{second}}, and in {{case}} it counts for nothing", other.id)};
    act.notes = left_to_mend(session.office(), of_case, std::get<Move>(act.changes.facts.front().fact.body).about.id, now.today);
    return act;
  });
}

}  // namespace

std::vector<Command> incident_commands() {
  return {
      {"incident", "add", "record something that happened, and what proves it",
       {{"CASE", "", "", "the case"},
        {"--on", "occurred_on", "DATE", ""},
        {"--until-on", "until_on", "DATE", ""},
        {"--contacts", "contacts", "N", ""},
        {"--not-counted", "not_counted", "N", ""},
        {"--at", "at_time", "HH:MM", ""},
        {"--channel", "channel", "CHANNEL", ""},
        {"--category", "category", "CATEGORY", ""},
        {"--summary", "summary", "TEXT", ""},
        {"--detail", "detail", "TEXT", ""},
        {"--words", "words", "TEXT", ""},
        {"--action", "action", "TEXT", ""},
        {"--service", "service", "SERVICE", ""},
        {"--place", "place", "TEXT", ""},
        {"--affected", "affected", "OFFICER|staff|contractor|member|customer[:POST]", "", true},
        {"--evidence", "evidence.what", "TEXT", "what proves it, in words", true},
        {"--held-by", "evidence.held_by", "TEXT", "the team or post that holds it", true},
        {"--kept-until", "evidence.kept_until", "DATE", "the day until which it is kept", true},
        {"--evidence-file", "evidence", "FILE", "a file that proves it: its name, size and SHA-256 are recorded", true},
        {"--police-ref", "police_ref", "REF", ""},
        {"--safety-ref", "safety_ref", "REF", ""},
        {"--is", "request", "foi|eir|sar|complaint|ombudsman|member-contact", ""},
        {"--counter-allegation", "counter_allegations", "OFFICER:TEXT", "", true}},
       &Described<Incident>::fields, true, "CASE", {}, &add},
      {"incident", "move", "move an incident to the person whose it was; here it counts for nothing",
       {{"ID", "about", "", "the incident, INC-…"}, {"--to", "other_case", "CASE", "that person's case"}, {"--because", "explanation", "TEXT", ""}},
       &Described<Move>::fields, true, "ID", {"INC"}, &move_it},
  };
}

}  // namespace regard::cli
