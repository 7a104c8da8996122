// regard restriction list|show
#include "restriction_show.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <ostream>

#include "letter.hpp"
#include "listing.hpp"
#include "regard/core/breach.hpp"
#include "regard/core/exception.hpp"
#include "regard/core/text.hpp"
#include "regard/present/decision_paper.hpp"
#include "regard/present/json.hpp"

namespace regard::cli {

namespace {

bool wanted(const Session& session, const Restriction& r) {
  const auto& words = session.words;
  const bool waiting = r.state == State::proposed || r.state == State::returned;
  const bool ended = has_ended(r.state) || r.state == State::refused || r.state == State::withdrawn;
  if (words.has("--in-force") && r.state != State::in_force) return false;
  if (words.has("--waiting") && !waiting) return false;
  if (words.has("--ended") && !ended) return false;
  const auto measure = words.one("--measure");
  if (!measure.empty() && std::none_of(r.measures.begin(), r.measures.end(), [&](const Measure& m) { return m.measure == measure; })) return false;
  const auto service = lower_ascii(words.one("--service"));
  return service.empty() || lower_ascii(r.proposal->scope) == service;
}

Tree row_of(const Case& of_case, const Restriction& r, bool names) {
  Tree row = Tree::map();
  row.set("id", Tree::text(r.id));
  row.set("case", Tree::text(of_case.id));
  if (names) row.set("name", Tree::text(name_of(*of_case.person())));
  row.set("state", Tree::text(std::string(word(r.state))));
  row.set("in_force_from", r.in_force_from ? Tree::text(r.in_force_from.iso()) : Tree::null());
  for (auto& entry : public_fields(*r.proposal.fact, names).entries) row.set(entry.key, entry.value);
  row.set("until", Tree::text(r.until.iso()));
  row.set("review_on", Tree::text(r.review_on.iso()));
  Tree measures = Tree::list();
  for (const auto& measure : r.measures) measures.items.push_back(write_fields(Described<Measure>::fields(), &measure));
  row.set("measures", std::move(measures));
  return row;
}

std::string measure_names(const Tree& row) {
  std::vector<std::string> names;
  for (const auto& measure : row.find("measures")->items) names.push_back(measure.find("measure")->scalar);
  return join(names, ", ");
}

}  // namespace

int list_restrictions(Session& session) {
  if (const auto measure = session.words.one("--measure"); !measure.empty() && !measure_kind(measure)) Measure::typed(measure);
  Listing listing{"restriction-list", "restrictions", {}};
  std::map<std::string, std::string> words;  // in text; in JSON the state is the plain word
  for (const auto& of_case : session.all_cases())
    for (const auto& r : restrictions_of(session.office(), of_case, session.today()))
      if (wanted(session, r)) {
        listing.rows.push_back(row_of(of_case, r, session.names()));
        words[of_case.id + r.id] = stand_words(r);
      }
  listing.columns = {{"restriction", "id"}, {"case", "case"}};
  if (session.names()) listing.columns.push_back({"person", "name"});
  const auto state = [&](const Tree& row) { return words.at(row.find("case")->scalar + row.find("id")->scalar); };
  for (const auto& column : {Column{"state", "state", state}, Column{"until", "until"}, Column{"review", "review_on"}, Column{"scope", "scope"}, Column{"measures", "", measure_names}})
    listing.columns.push_back(column);
  listing.nothing = "no restriction like that";
  say(session, listing);
  return session.status();
}

int show_restriction(Session& session) {
  const Case& of_case = session.one_case();
  const auto r = require_restriction(session.office(), of_case, session.words.one("ID"), session.today());
  if (session.json()) {
    Tree tree = Tree::map();
    tree.set("schema", Tree::text("regard/restriction-show/1"));
    tree.set("as_of", Tree::text(session.today().iso()));
    tree.set("read", session.read_tree());
    Tree& row = tree.set("restriction", row_of(of_case, r, true));
    for (const auto whose : {BrokenBy::person, BrokenBy::council}) {
      Tree& list = row.set(whose == BrokenBy::person ? "breaches" : "own_breaches", Tree::list());
      for (const auto& breach : breaches_of(of_case, r.proposal.id(), whose)) list.items.push_back(write_fact(*breach.fact));
    }
    Tree& allowed = row.set("exceptions_today", Tree::list());
    for (const auto& held : exceptions_on(of_case, r, session.today())) allowed.items.push_back(write_fact(*held.fact));
    const Pin pin = r.proposal.fact->pin();
    row.set("proposal", write_fields(Described<Pin>::fields(), &pin));
    row.set("from_the_general_pack", Tree::words(r.decision ? r.decision->fallbacks : fallbacks_of_a_decision(session.policy())));
    row.set("decision", r.decision ? Tree::text(r.decision.id()) : Tree::null());
    session.world.out << present::json(tree);
    return session.status();
  }
  const auto paper = present::decision_paper(session.office(), of_case, session.policy(), r, session.today());
  const auto draft = draft_for_decider(session, r);
  say_document(session, paper + draft, r.id);
  say_read(session);
  return session.status();
}

}  // namespace regard::cli
