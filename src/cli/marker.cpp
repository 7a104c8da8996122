// regard marker propose|approve|refuse|review|remove|list|show
#include "regard/core/marker.hpp"

#include <fmt/format.h>
#include <map>
#include <ostream>

#include "letter.hpp"
#include "listing.hpp"
#include "regard/present/json.hpp"
#include "regard/present/marker_paper.hpp"
#include "session.hpp"
#include "shared_options.hpp"

namespace regard::cli {

namespace {

const std::string for_a_child =
    "note: the person is under 18: two people who did not propose it approve it; a risk that comes from their household belongs in an adult's case";

int propose_it(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    Act act{propose_marker(session.office(), session.one_case(), session.request<Marker>(form), now),
            "proposed {id} in {case}; it warns nobody until somebody else approves it: regard marker show {id}"};
    if (session.one_case().person()->minor) act.notes.push_back(for_a_child);
    return act;
  });
}

std::string next_letter(const std::string& id, bool told) {
  return told ? fmt::format("tell the person: regard letter send marker {} --by post --on DATE", id)
              : fmt::format("note for the file that they are not told: regard letter send not-informed-note {} --by hand --on DATE", id);
}

/// Who is still to sign, or that it warns now and who is told of it next.
std::string approved_sentence(Session& session, const Decision& made, const Fact& fact) {
  const Case& of_case = session.one_case();
  const auto m = require_marker(session.office(), of_case, made.about.id, session.today());
  if (m.state == MarkerState::active) return fmt::format("approved anew by {{id}}: {} stands", m.id());
  auto verdict = m.verdict;
  verdict.approvals.push_back({&fact});
  const auto asked = approval_asked(session.policy(), of_case.person()->minor, "marker");
  if (!is_enough(session.office(), asked, verdict.approvals))
    return fmt::format("approved by {{id}}: {} still needs {}", m.id(), still_needed_words(session.office(), asked, decider(m.marker), verdict, session.today()));
  return fmt::format("approved by {{id}}: {} warns from now on; {}", m.id(), next_letter(m.id(), m.tell == Tell::told));
}

int approve(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    auto request = session.request<Decision>(form);
    request.outcome = Outcome::approve;
    Act act{decide_marker(session.office(), session.one_case(), request, now), ""};
    const Fact& fact = act.changes.facts.front().fact;
    act.sentence = approved_sentence(session, std::get<Decision>(fact.body), fact);
    return act;
  });
}

int refuse(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    auto request = session.request<Decision>(form);
    request.outcome = Outcome::refuse;
    return Act{decide_marker(session.office(), session.one_case(), request, now), "refused by {id}: nobody is warned of the person"};
  });
}

int review(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    Act act{review_marker(session.office(), session.one_case(), session.request<Review>(form), now), ""};
    const auto& made = std::get<Review>(act.changes.facts.front().fact.body);
    act.sentence = fmt::format("recorded review {{id}}: {} goes on, and is looked at again on {}", made.about.id, made.review_on.words());
    act.notes.push_back(next_letter(made.about.id, made.tell != Tell::not_told));  // that of somebody who is not told is said anew
    return act;
  });
}

int remove(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    Act act{remove_marker(session.office(), session.one_case(), session.request<Ending>(form), now), "removed by {id}; the person had not been told of it, so they need not be told now"};
    const auto& about = std::get<Ending>(act.changes.facts.front().fact.body).about.id;
    if (require_marker(session.office(), session.one_case(), about, now.today).person_was_told())
      act.sentence = "removed by {id}; tell the person: regard letter send marker-removed {id} --by post --on DATE";
    return act;
  });
}

Tree row_of(const Case& of_case, const MarkerStands& m, bool names) {
  Tree row = Tree::map();
  row.set("id", Tree::text(m.id()));
  row.set("case", Tree::text(of_case.id));
  if (names) row.set("name", Tree::text(name_of(*of_case.person())));
  row.set("state", Tree::text(std::string(word(m.state))));
  for (auto& entry : public_fields(*m.marker.fact, names).entries) row.set(entry.key, entry.value);
  const auto day = [&](const char* key, Date value) { row.set(key, value ? Tree::text(value.iso()) : Tree::null()); };
  day("active_from", m.active_from);
  day("review_on", m.review_on);
  day("remove_by", m.remove_by);
  day("removed_on", m.removed_on);
  row.set("warns", Tree::boolean(warns(m)));
  row.set("past_its_date", Tree::boolean(m.past_its_date));
  row.set("tell", Tree::text(std::string(word(m.tell))));
  row.set("person_was_told", Tree::boolean(m.person_was_told()));
  return row;
}

int list(Session& session) {
  Listing listing{"marker-list", "markers", {}};
  std::map<std::string, std::string> words;  // in text; in JSON the state is the plain word
  for (const auto& of_case : session.all_cases())
    for (const auto& m : markers_of(session.office(), of_case, session.today())) {
      listing.rows.push_back(row_of(of_case, m, session.names()));
      words[of_case.id + m.id()] = stand_words(m);
    }
  const auto state = [&](const Tree& row) { return words.at(row.find("case")->scalar + row.find("id")->scalar); };
  listing.columns = {{"marker", "id"}, {"case", "case"}};
  if (session.names()) listing.columns.push_back({"person", "name"});
  for (const auto& column : {Column{"state", "state", state}, Column{"category", "category"}, Column{"review", "review_on"}, Column{"remove by", "remove_by"}})
    listing.columns.push_back(column);
  listing.nothing = "no marker";
  say(session, listing);
  return session.status();
}

int show(Session& session) {
  const Case& of_case = session.one_case();
  const auto m = require_marker(session.office(), of_case, session.words.one("ID"), session.today());
  if (session.json()) {
    Tree tree = Tree::map();
    tree.set("schema", Tree::text("regard/marker-show/1"));
    tree.set("as_of", Tree::text(session.today().iso()));
    tree.set("read", session.read_tree());
    Tree& row = tree.set("marker", row_of(of_case, m, true));
    const Pin pin = m.marker.fact->pin();
    row.set("proposal", write_fields(Described<Pin>::fields(), &pin));
    row.set("decision", m.decision ? Tree::text(m.decision.id()) : Tree::null());
    session.world.out << present::json(tree);
    return session.status();
  }
  say_document(session, present::marker_paper(session.office(), of_case, session.policy(), m, session.today()), m.id());
  say_read(session);
  return session.status();
}

std::vector<Option> deciding() {
  return with_on_behalf({{"ID", "about", "", "the marker, MRK-…, or MRK-….vN"},
                         {"--reason", "reason", "TEXT", ""},
                         {"--cites", "considered", "REP-…", "", true}});
}

}  // namespace

std::vector<Command> marker_commands() {
  return {
      {"marker", "propose", "propose a warning to those who meet the person; somebody else decides",
       with_on_behalf({{"CASE", "", "", "the case"},
                       {"--category", "category", "CATEGORY", ""},
                       {"--cites", "cites", "INC-…", "", true},
                       {"--risk", "risk", "TEXT", ""},
                       {"--precautions", "precautions", "TEXT", ""},
                       {"--review-on", "review_on", "DATE|6m", "", false, false, Option::Counted::from_today},
                       {"--remove-by", "remove_by", "DATE|12m", "", false, false, Option::Counted::from_today},
                       {"--tell", "tell", "told|not-told", ""},
                       {"--because", "explanation", "TEXT", ""}}),
       &Described<Marker>::fields, true, "CASE", {}, &propose_it},
      {"marker", "approve", "approve a marker", deciding(), &Described<Decision>::fields, true, "ID", {"MRK"}, &approve},
      {"marker", "refuse", "refuse a marker", deciding(), &Described<Decision>::fields, true, "ID", {"MRK"}, &refuse},
      {"marker", "review", "record a review after which a marker goes on",
       with_on_behalf({{"ID", "about", "", "the marker, MRK-…"},
                       {"--outcome", "outcome", "continue|vary|lift", "a marker is only ever continued; to end it, remove it"},
                       {"--reason", "reason", "TEXT", ""},
                       {"--review-on", "review_on", "DATE|6m", "", false, false, Option::Counted::from_today},
                       {"--remove-by", "until", "DATE|6m", "the new day by which it is removed, never later than before", false, false, Option::Counted::from_today},
                       {"--tell", "tell", "told|not-told", ""},
                       {"--because", "explanation", "TEXT", "why the person is not told; it stays in the file"},
                       {"--cites", "considered", "REP-…|INC-…", "", true}}),
       &Described<Review>::fields, true, "ID", {"MRK"}, &review},
      {"marker", "remove", "take a marker off the record",
       with_on_behalf({{"ID", "about", "", "the marker, MRK-…"}, {"--reason", "reason", "TEXT", ""}}),
       &Described<Ending>::fields, true, "ID", {"MRK"}, &remove},
      {"marker", "list", "list markers and where they stand", {}, nullptr, false, "", {}, &list},
      {"marker", "show", "show what a decider reads of a marker",
       {{"ID", "", "", "the marker"}, {"--to", "", "txt|md|html", "how it is shown"}},
       nullptr, false, "ID", {"MRK"}, &show},
  };
}

}  // namespace regard::cli
