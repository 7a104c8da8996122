// A small office of fictional people and one case, for tests of what core decides: facts get ids, hashes and paths
// as the store would give them, and time is what the test says.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "regard/core/appeal.hpp"
#include "regard/core/decision.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/letter.hpp"
#include "regard/core/person.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/review.hpp"
#include "regard/core/warning.hpp"
#include "regard/store/fact_file.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/yaml.hpp"

namespace regard::test {

inline Date day(std::string_view iso) { return Date::parse(iso).value(); }
inline Instant moment(std::string_view iso_day, std::string_view time = "10:00") {
  return Instant::parse(fmt::format("{}T{}:00Z", iso_day, time)).value();
}

inline std::string file_of(const std::string& path) {
  std::ifstream in(std::string(REGARD_SOURCE_DIR "/") + path);
  std::stringstream bytes;
  bytes << in.rdbuf();
  REQUIRE_MESSAGE(!bytes.str().empty(), path);
  return bytes.str();
}

/// A pack that ships, as a register would read it.
inline Policy shipped_policy(const std::string& pack, const Policy* general) {
  const auto path = "policies/" + pack + ".yaml";
  const auto bytes = file_of(path);
  std::vector<Finding> findings;
  Policy read = read_policy(store::read_yaml(path, bytes).tree, general, findings);
  CHECK(findings.empty());
  read.sha256 = store::sha256(bytes);
  return read;
}

inline const Policy& general_policy() {
  static const Policy policy = shipped_policy("general", nullptr);
  return policy;
}

inline Details council_details() {
  Details d;
  d.address = "The Guildhall\nAnytown AN1 2CD\n";
  d.telephone = "01234 567890";
  d.email = "hello@anytown.example";
  d.out_of_hours = "01234 567899";
  d.safeguarding = "01234 567895";
  d.policy_link = "anytown.example/policy";
  d.privacy_link = "anytown.example/privacy";
  d.data_protection_officer = "dpo@anytown.example";
  d.appeals_to = "the Appeals Team";
  d.appeals_address = "The Guildhall\nAnytown AN1 2CD\n";
  d.appeals_email = "appeals@anytown.example";
  d.service = {{"Customer Services", false, false}, {"Housing", true, false}, {"Social Care", false, true}};
  return d;
}

/// Of 2026-10-01 and before; `on` moves the clock.
class World {
 public:
  World() : World(general_policy()) {}
  explicit World(Policy adopted) : policy(std::move(adopted)) {
    officer("r.keeper", {std::string(registrar_role)});
    officer("a.one", {"officer", "manager"});
    officer("b.two", {"senior-officer"});
    officer("c.three", {"appeal-officer", "data-protection-officer"});
    officer("e.gone", {"officer", "manager", "senior-officer", "appeal-officer"});
    add(Revocation{"e.gone", {}, true, day("2026-07-01"), "retired"}, "r.keeper");
    add(council_details(), "r.keeper");
    add(Adoption{policy.pack, policy.version, policy.sha256, day("2026-01-05"), "Cabinet", {}}, "r.keeper");
    on("2026-10-01");
  }

  Policy policy;
  Nation nation = Nation::england;
  bool demo = false;
  std::vector<Fact> office_facts;
  std::vector<Fact> facts;
  std::string case_id = "RC-2026-7K3F9MQ4";
  std::vector<Fact> elsewhere;  // what acts wrote in another case
  Instant clock = moment("2026-01-05");
  Office office;
  Case of_case;

  // The story so far, by id.
  std::string first_incident, warning, warning_letter, incident, proposal, decision, letter;

  World& on(std::string_view iso, std::string_view time = "10:00") {
    clock = moment(iso, time);
    return *this;
  }
  Date today() const { return uk_day(clock); }
  Now now(const std::string& officer = "a.one") const { return {clock, today(), officer, {}}; }

  /// Office and case as they follow from the facts and the policy.
  World& refresh() {
    office = Office("Anytown Council", nation, demo, sort_facts(office_facts), {policy});
    of_case = Case{facts.empty() ? "" : case_id, sort_facts(facts)};
    return *this;
  }

  /// Takes what an act gives, and the clock moves by a minute. Every accepted act must read back from its bytes.
  std::string put(const Changes& changes) {
    REQUIRE_FALSE(changes.facts.empty());
    std::string first;
    for (const auto& made : changes.facts) {
      if (const auto& in = made.fact.header.case_id; !in.empty() && in != case_id) {
        elsewhere.push_back(made.fact);
        continue;
      }
      const auto id = keep(made.fact);
      if (first.empty()) first = id;
    }
    clock = Instant(clock.seconds() + std::chrono::minutes(1));
    refresh();
    return first;
  }

  /// What an act on another case wrote in this one.
  World& take(World& from) {
    for (const auto& fact : from.elsewhere) put({{{fact, {}}}});
    from.elsewhere.clear();
    return *this;
  }

  /// A fact by hand, past every rule, as a merge or a forger brings it.
  std::string add(Body body, const std::string& by) {
    Fact fact;
    fact.body = std::move(body);
    fact.recorded = {by, clock};
    return put({{{fact, {}}}});
  }

  void officer(const std::string& id, const std::vector<std::string>& roles, const std::string& service = {}) {
    add(Officer{id, "Name of " + id, "Post of " + id, id + "@anytown.example", today()}, "r.keeper");
    for (const auto& role : roles) add(Grant{id, role, service, today(), {}, "Cabinet"}, "r.keeper");
  }

  /// Of the case, to be spoilt; `refresh` afterwards.
  Fact& fact(const std::string& id, int version = 1) {
    for (auto& each : facts)
      if (each.header.id == id && each.version() == version) return each;
    FAIL("no " << id);
    return facts.front();
  }
  template <class T>
  T& body(const std::string& id, int version = 1) { return std::get<T>(fact(id, version).body); }
  Pin pin(const std::string& id) const { return of_case.record(id)->fact().pin(); }
  void forget(const std::string& id) {
    std::erase_if(facts, [&](const Fact& each) { return each.header.id == id; });
    refresh();
  }

  /// A letter that goes, by everything that sending asks for.
  std::string send(const std::string& kind, const std::string& about, SentBy by = SentBy::post) {
    const LetterRequest request{kind, about, by, today()};
    const auto making = make_letter(office, of_case, request, now(), true);
    return put(send_letter(office, of_case, making, request, "words", store::sha256("words"), store::sha256("template"), now()));
  }

 private:
  std::string keep(Fact fact) {
    const Kind& kind = kind_of(fact.body);
    fact.header.kind = kind.word;
    if (fact.header.id.empty()) fact.header.id = fmt::format("{}-{:08}", kind.prefix, ++(kind.in_register ? drawn_in_office_ : drawn_));
    if (!kind.in_register) fact.header.case_id = case_id;
    fact.path = store::first_version_path(fact);
    if (fact.version() > 1) {
      auto& list = kind.in_register ? office_facts : facts;
      fact.path = std::find_if(list.begin(), list.end(), [&](const Fact& f) { return f.header.id == fact.header.id; })->path;
      fact.path.replace(fact.path.size() - 5, 5, fmt::format(".v{}-{:04}.yaml", fact.version(), ++drawn_));
    }
    const auto bytes = store::fact_bytes(fact);
    fact.sha256 = store::sha256(bytes);
    const auto back = store::read_fact_file(fact.path, bytes);
    for (const auto& finding : back.findings) FAIL_CHECK(finding.what);
    CHECK_MESSAGE((back.fact && back.fact->body == fact.body && back.fact->header == fact.header), bytes);
    (kind.in_register ? office_facts : facts).push_back(fact);
    return fact.header.id;
  }

  int drawn_in_office_ = 0, drawn_ = 0;
};

// -- requests that nothing is wrong with --------------------------------------------------------------------

inline Person a_person() {
  Person p;
  p.name = "Kit Marlow";
  p.email = {"kit@mail.example"};
  p.address = "14 Elm Row\nAnytown\n";
  p.service = "Customer Services";
  p.identity = Identity::confirmed;
  p.identity_evidence = "passport seen";
  return p;
}

inline Incident an_incident(std::string_view iso, const std::string& category = "abuse") {
  Incident i;
  i.occurred_on = day(iso);
  i.channel = "telephone";
  i.category = category;
  i.summary = "You swore at the officer who answered";
  i.service = "Customer Services";
  i.affected = {{"staff", "Receptionist"}};
  i.evidence = {{"the call's recording", "Customer Relations", {}, 0, {}}};
  return i;
}

inline Warning a_warning(const std::string& cites, std::string_view iso) {
  Warning w;
  w.level = "formal";
  w.given_on = day(iso);
  w.how = WarningMeans::letter;
  w.cites = {Pin::typed(cites)};
  w.expects = "Please speak to us without insults";
  return w;
}

inline Measure a_measure() {
  Measure m = Measure::typed("call-length:minutes=15");
  m.because = "Calls lasted two hours";
  return m;
}
inline Measure another_measure() {
  Measure m = Measure::typed("witness-present");
  m.because = "Meetings ended in insults";
  return m;
}

inline Proposal a_proposal(const std::string& cites) {
  Proposal p;
  p.measures = {a_measure(), another_measure()};
  p.cites = {Pin::typed(cites)};
  p.reason = "You were asked to stop, and it went on";
  p.from = day("2026-11-02");
  p.until = day("2027-04-30");
  p.review_on = day("2027-02-01");
  p.scope = "Customer Services";
  for (const auto& question : general_policy().considerations) p.considered.emplace_back(question.key, "Asked on 20 October: " + question.key);
  p.reviewer = "b.two";
  return p;
}

inline Decision a_decision(const std::string& about, Outcome outcome = Outcome::approve) {
  Decision d;
  d.about = Pin::typed(about);
  d.outcome = outcome;
  d.reason = "The recordings bear out what is said";
  return d;
}

inline Review a_review(const std::string& about, ReviewOutcome outcome = ReviewOutcome::continued) {
  Review r;
  r.about = Pin::typed(about);
  r.outcome = outcome;
  r.reason = "Two calls in January were abusive";
  r.heard = "You told us on 25 January that calls are too short";
  r.explanation = "nobody else holds the role";
  if (outcome != ReviewOutcome::lifted) r.review_on = day("2027-04-01");
  if (outcome == ReviewOutcome::varied) r.measures = {a_measure()};
  return r;
}

// -- the story, a step at a time; each is lived once and copied ----------------------------------------------

/// 1 October: a case for Kit Marlow.
inline World opened() {
  static const World world = [] {
    World w;
    w.put(open_case(w.office, a_person(), w.now()));
    return w;
  }();
  return world;
}

/// Another person's case, in the same office.
inline World another() {
  World w;
  w.case_id = "RC-2026-CK2M5B0Z";
  Person person = a_person();
  person.name = "Dana Whitlock";
  person.email = {"dana@mail.example"};
  w.put(open_case(w.office, person, w.now()));
  return w;
}

/// An incident on 1 October, a formal warning on the 5th, its letter on the 6th, an incident on the 19th.
inline World warned() {
  static const World world = [] {
    World w = opened();
    w.on("2026-10-02");
    w.first_incident = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-01"), w.now()));
    w.on("2026-10-05");
    w.warning = w.put(issue_warning(w.office, w.of_case, a_warning(w.first_incident, "2026-10-05"), w.now()));
    w.on("2026-10-06");
    w.warning_letter = w.send("formal-warning", w.warning);
    w.on("2026-10-20");
    w.incident = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-19"), w.now()));
    return w;
  }();
  return world;
}

/// 22 October: a.one proposes, from 2 November to 30 April, with a review on 1 February.
inline World proposed() {
  static const World world = [] {
    World w = warned();
    w.on("2026-10-22");
    w.proposal = w.put(propose(w.office, w.of_case, a_proposal(w.incident), w.now()));
    return w;
  }();
  return world;
}

/// 26 October: b.two decides.
inline World decided(Outcome outcome = Outcome::approve) {
  World w = proposed();
  w.on("2026-10-26");
  w.decision = w.put(decide(w.office, w.of_case, a_decision(w.proposal, outcome), w.now("b.two")));
  return w;
}

/// 28 October: the letter goes by post; in force from 2 November.
inline World told() {
  static const World world = [] {
    World w = decided();
    w.on("2026-10-28");
    w.letter = w.send("decision", w.proposal);
    return w;
  }();
  return world;
}

inline World in_force() {
  World w = told();
  w.on("2026-11-02");
  return w;
}

}  // namespace regard::test
