// regard case open|show|list|find|join|hand-over|close, person update
#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "case_people.hpp"
#include "gist.hpp"
#include "listing.hpp"
#include "regard/core/duties.hpp"
#include "regard/core/exception.hpp"
#include "regard/core/person.hpp"
#include "regard/core/link.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/move.hpp"
#include "regard/core/shared_lines.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "regard/present/table.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

const std::vector<Option>& person_options() {
  static const std::vector<Option> list = {
      {"--name", "name", "NAME", ""},
      {"--known-as", "known_as", "TEXT", ""},
      {"--email", "email", "EMAIL", "", true},
      {"--phone", "phone", "NUMBER", "", true},
      {"--address", "address", "TEXT", ""},
      {"--crm-ref", "crm_ref", "REF", ""},
      {"--service", "service", "SERVICE", ""},
      {"--owner", "owner", "OFFICER", ""},
      {"--identity", "identity", "confirmed|probable|unconfirmed", ""},
      {"--identity-evidence", "identity_evidence", "TEXT", ""},
      {"--needs-format", "needs_format", "FORMAT", ""},
      {"--language", "language", "LANGUAGE", ""},
      {"--minor", "minor", "", ""},
  };
  return list;
}

/// What the council itself says that its policy does not cover; our own suggestions are enforced where they matter.
std::vector<std::string> not_covered(const Policy& policy) {
  const auto source = std::find_if(policy.sources.begin(), policy.sources.end(), [](const auto& row) { return row.key == "excluded"; });
  if (policy.excluded.empty() || source == policy.sources.end() || source->grade == "I") return {};
  return {fmt::format("note: the policy does not cover {}", join(policy.excluded, "; nor "))};
}

int open(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    Act act{open_case(session.office(), session.request<Person>(form), now), "opened case {case}"};
    if (const Policy* policy = session.office().policy(now.today)) act.notes = not_covered(*policy);
    return act;
  });
}

int update(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{update_person(session.office(), session.one_case(), session.request<Person>(form), now), "recorded what has changed: {id} in {case}"};
  });
}

int hand(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto to = session.request<Person>(form).owner;
    require(Rule::everything_needed_is_given, !to.empty(), "--to was not given", "give --to OFFICER (who owns the case from now on)");
    return Act{hand_over(session.office(), session.one_case(), to, now), fmt::format("handed over {{case}}: it is {}'s now, as {{id}} says", to)};
  });
}

int join_it(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    const auto link = session.request<Link>(form);
    require_needed(Described<Link>::fields(), &link, "case join");
    const Case& other = session.other_case(link.other_case);
    Act act{join_cases(session.office(), session.one_case(), other, link, now),
            fmt::format("joined {{case}} with {}: {{id}} there, {{second}} here; it goes on in {}", other.id, other.id)};
    act.notes = {fmt::format("note: a telephone, e-mail or address that only {} holds is added with 'regard person update {}'", session.one_case().id, other.id),
                 fmt::format("note: warnings of {} do not count in {}; its restrictions count there as earlier ones", session.one_case().id, other.id)};
    return act;
  });
}

int close(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    return Act{close_case(session.office(), session.one_case(), session.request<CaseClosure>(form), now), "closed {case}"};
  });
}

std::string state_of(const Office& office, const Case& of_case, Date today) {
  if (of_case.is_closed()) return "closed";
  if (is_shut_by_a_join(of_case)) return "joined";
  std::string state = "open";
  for (const auto& m : markers_of(office, of_case, today))
    if (warns(m)) state = "marked";
  for (const auto& r : restrictions_of(office, of_case, today)) {
    if (r.state == State::in_force) return "restricted";
    if (r.state == State::voided || r.state == State::contested || stands(r.state) || r.state == State::proposed) state = word(r.state);
  }
  return state;
}

Tree row_of(const Office& office, const Case& of_case, Date today, bool names) {
  Tree row = Tree::map();
  row.set("case", Tree::text(of_case.id));
  if (!of_case.person()) return row;
  row.set("state", Tree::text(state_of(office, of_case, today)));
  for (auto& entry : public_fields(*of_case.person().fact, names).entries) row.set(entry.key, std::move(entry.value));
  return row;
}

int list(Session& session) {
  Listing listing{"case-list", "cases", {}};
  for (const auto& of_case : session.all_cases())
    if (session.words.has("--all") || !(of_case.is_closed() || is_shut_by_a_join(of_case))) listing.rows.push_back(row_of(session.office(), of_case, session.today(), session.names()));
  listing.columns = {{"case", "case"}, {"state", "state"}, {"owner", "owner"}, {"service", "service"}};
  if (session.names()) listing.columns.push_back({"person", "name", [](const Tree& row) { return cell(row, row.find("name") ? "name" : "known_as"); }});
  listing.nothing = "no case yet; 'regard case open' opens one";
  say(session, listing);
  return session.status();
}

/// Finds by a part of the name, e-mail, address or reference, or by a telephone's digits.
bool matches(const Person& person, const std::string& typed) {
  const auto wanted = lower_ascii(one_line(typed));
  std::vector<std::string> texts = {person.name, person.known_as, person.address, person.crm_ref};
  texts.insert(texts.end(), person.email.begin(), person.email.end());
  for (const auto& text : texts)
    if (!text.empty() && lower_ascii(one_line(text)).find(wanted) != std::string::npos) return true;
  const auto number = normal_telephone(typed);
  return number.size() >= 6 && std::any_of(person.phone.begin(), person.phone.end(), [&](const auto& phone) { return normal_telephone(phone) == number; });
}

int find(Session& session) {
  const auto typed = join(session.words.all("TEXT"), " ");
  if (characters(one_line(typed)) < 2)
    throw Error(Error::Kind::usage, fmt::format("'{}' is too short to look for", visible(typed)), "type two letters or more");
  Listing listing{"case-find", "cases", {}};
  for (const auto& of_case : session.all_cases()) {
    if (!of_case.person()) continue;
    const auto versions = of_case.record(of_case.person().id())->versions;  // under an old name too
    if (std::any_of(versions.begin(), versions.end(), [&](const Fact& fact) { return matches(std::get<Person>(fact.body), typed); }))
      listing.rows.push_back(row_of(session.office(), of_case, session.today(), true));
  }
  listing.columns = {{"case", "case"}, {"state", "state"},
                     {"person", "name", [](const Tree& row) { return cell(row, row.find("name") ? "name" : "known_as"); }},
                     {"address", "address"}};
  listing.nothing = "nobody found by '" + visible(one_line(typed)).substr(0, 60) + "'";
  say(session, listing);
  return session.status();
}

/// The day that a record is of, rather than the day it was typed.
Date day_of(const Case& of_case, const Fact& fact) {
  if (const auto move = move_of(of_case, fact.header.id)) return uk_day(move.fact->recorded.at);
  if (const auto* incident = std::get_if<Incident>(&fact.body)) return incident->occurred_on;
  if (const auto* letter = std::get_if<Letter>(&fact.body)) return letter->sent_on;
  if (const auto* breach = std::get_if<Breach>(&fact.body)) return breach->occurred_on;
  if (const auto* mail = std::get_if<FiledMail>(&fact.body)) return mail->received ? mail->received.first : mail->read_on;
  if (const auto* step = std::get_if<OmbudsmanCase>(&fact.body)) return step->dated;
  return uk_day(fact.recorded.at);
}

void show_text(Session& session, const Case& of_case) {
  auto& out = session.world.out;
  const Person& person = *of_case.person();
  std::vector<std::pair<std::string, std::string>> head = {
      {"Case", fmt::format("{} ({})", of_case.id, state_of(session.office(), of_case, session.today()))}, {"Person", name_of(person)}};
  const auto add = [&](const std::string& label, const std::string& words) {
    if (!words.empty()) head.emplace_back(label, words);
  };
  add("Known as", person.name.empty() ? "" : person.known_as);
  add("Identity", std::string(word(person.identity)));
  add("Address", person.address);
  add("E-mail", join(person.email, ", "));
  add("Telephone", join(person.phone, ", "));
  add("Format", person.needs_format);
  add("Language", person.language);
  add("Owner", person.owner);
  for (auto& line : people_of(of_case, session.today())) head.push_back(std::move(line));
  out << present::labelled(head, session.width()) << "\n";
  std::vector<present::Row> rows;
  for (const auto& record : of_case.records) {
    const Fact& fact = record.fact();
    std::string note = record.fork.empty() ? "" : " [corrected twice over: 'regard check']";
    if (fact.version() > 1) note = fmt::format(" (version {})", fact.version()) + note;
    rows.push_back({day_of(of_case, fact).iso(), fact.header.id, std::string(kind_of(fact.body).word), one_line(was_moved(of_case, fact.header.id) ? "moved to another case" : gist(fact)) + note});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a[0] < b[0]; });
  out << present::table({"day", "id", "record", "what"}, rows, session.width());
  rows.clear();
  for (const auto& r : restrictions_of(session.office(), of_case, session.today())) rows.push_back({r.id, stand_words(r), r.until.iso(), r.review_on.iso(), one_line(r.proposal->scope)});
  if (!rows.empty()) out << "\n" << present::table({"restriction", "state", "until", "review", "scope"}, rows, session.width());
  rows.clear();
  for (const auto& m : markers_of(session.office(), of_case, session.today())) rows.push_back({m.id(), stand_words(m), m.remove_by.iso(), m.review_on.iso(), m.marker->category});
  if (!rows.empty()) out << "\n" << present::table({"marker", "state", "remove by", "review", "category"}, rows, session.width());
  rows.clear();
  for (const auto& r : restrictions_of(session.office(), of_case, session.today()))
    for (const auto& held : exceptions_on(of_case, r, session.today())) rows.push_back({r.id, held.id(), last_day(*held).iso(), one_line(held->what)});
  if (!rows.empty()) out << "\n" << present::table({"restriction", "allowed today", "until", "what"}, rows, session.width());
  rows.clear();
  for (const auto& duty : duties_of(session.office(), of_case, session.today()))
    if (duty.appears_on <= session.today()) rows.push_back({duty.due_on.iso(), duty.duty, duty.owner, duty.command});
  if (!rows.empty()) out << "\n" << present::table({"due", "what", "who", "command"}, rows, session.width());
  rows.clear();
  for (const auto& end : ends_by_itself(session.office(), of_case, session.today())) rows.push_back({end.last_day.iso(), end.what, end.ref});
  if (!rows.empty()) out << "\n" << present::table({"last day", "ends by itself", "which"}, rows, session.width());
}

int show(Session& session) {
  session.office();
  const Case& of_case = session.one_case();
  if (session.json()) {
    Tree tree = Tree::map();
    tree.set("schema", Tree::text("regard/case-show/1"));
    tree.set("as_of", Tree::text(session.today().iso()));
    tree.set("read", session.read_tree());
    Tree& row = tree.set("case", row_of(session.office(), of_case, session.today(), true));
    Tree& records = row.set("records", Tree::list());
    for (const auto& record : of_case.records) records.items.push_back(public_record(of_case, record.fact()));
    session.world.out << present::json(tree);
    return session.status();
  }
  if (of_case.person()) show_text(session, of_case);
  if (!session.unreadable.empty()) say_read(session);
  return session.status();
}

}  // namespace

std::vector<Command> case_commands() {
  std::vector<Option> changing{{"CASE", "", "", "the case"}};
  changing.insert(changing.end(), person_options().begin(), person_options().end());
  return {
      {"case", "open", "open a case for one person", person_options(), &Described<Person>::fields, true, "", {}, &open},
      {"case", "show", "show a case", {{"CASE", "", "", "the case, or any id in it"}}, nullptr, false, "CASE", {}, &show},
      {"case", "list", "list the open cases", {{"--all", "", "", "closed ones too"}}, nullptr, false, "", {}, &list},
      {"case", "find", "find a case by name, e-mail, telephone, address or reference", {{"TEXT", "", "", "what to look for", true}}, nullptr, false, "", {}, &find},
      {"case", "join", "join a case with another one of the same person, where it goes on",
       {{"CASE", "", "", "the case that goes on elsewhere"}, {"--with", "other_case", "CASE", "the case where it goes on"}, {"--because", "explanation", "TEXT", "how it is known that they are one person"}},
       &Described<Link>::fields, true, "CASE", {}, &join_it},
      {"case", "hand-over", "give a case to another officer",
       {{"CASE", "", "", "the case"}, {"--to", "owner", "OFFICER", "who owns it from now on"}},
       &Described<Person>::fields, true, "CASE", {}, &hand},
      {"case", "close", "close a case in which nothing is in force or due",
       {{"CASE", "", "", "the case"}, {"--because", "explanation", "TEXT", ""}, {"--died", "died", "", ""}},
       &Described<CaseClosure>::fields, true, "CASE", {}, &close},
      {"person", "update", "record what has changed about the person", changing, &Described<Person>::fields, true, "CASE", {}, &update},
  };
}

}  // namespace regard::cli
