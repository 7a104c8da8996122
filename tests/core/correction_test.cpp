#include "regard/core/correction.hpp"

#include <set>

#include "ladder.hpp"

using namespace regard;
using namespace regard::test;

namespace {

struct Mending {
  std::string id;
  Tree mended = Tree::map();
  std::string because;
};
using Try = Attempt<Mending>;
Changes act(const Try& a) { return correct(a.world.office, a.world.of_case, a.request.id, a.request.mended, a.request.because, a.world.now(a.officer)); }
std::string refused(const Try& attempt) {
  return refusal_of([&] { act(attempt); });
}

Try mending(const World& world, const std::string& id, const std::vector<std::pair<std::string, Tree>>& fields) {
  Try attempt{world, {id, Tree::map(), "it was misheard"}};
  for (const auto& [name, value] : fields) attempt.request.mended.set(name, value);
  return attempt;
}
void say(Try& a, const std::string& field, Tree value) {
  a.request.mended = Tree::map();
  a.request.mended.set(field, std::move(value));
}

/// What is wrong with the words typed, where no rule says no.
std::string error_of(const Try& attempt) {
  try {
    act(attempt);
  } catch (const Error& error) {
    CHECK(error.kind == Error::Kind::usage);
    return error.what;
  }
  return {};
}

}  // namespace

TEST_CASE("correcting: the ladder") {
  Try attempt{decided().on("2026-10-26", "12:00"), {}, "z.nobody"};
  attempt.world.add(CaseClosure{"moved away", false}, "a.one");
  attempt.world.policy.version = 2;
  attempt.world.refresh();
  attempt.request.id = "INC-00000099";
  const auto changes = climb<Mending>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 26 October 2026", [](Try& a) { a.officer = "b.two"; }},
      {Rule::policy_is_adopted, "no policy is in force on 26 October 2026", [](Try& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](Try& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](Try& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::id_is_known, "'INC-00000099' is not a record in RC-2026-7K3F9MQ4", [](Try& a) { a.request.id = "PRO-00000006"; }},
      {Rule::everything_needed_is_given, "nothing to correct was given", [](Try& a) { say(a, "raeson", Tree::text("You shouted")); }},
      {Rule::correction_names_a_field, "'raeson' is not a field of a proposal", [](Try& a) { say(a, "until", Tree::text("2027-06-01")); }},
      {Rule::correction_is_not_a_decision, "'until' of a proposal was decided, promised or sent", [](Try& a) { say(a, "reason", Tree::text("You shouted")); }},
      {Rule::correction_is_not_a_decision, "'PRO-00000006' is approved", [](Try& a) { a.request.id = a.world.incident; say(a, "summary", Tree::text(std::string(4001, 'x'))); }},
      {Rule::everything_needed_is_given, "'because' was not given", [](Try& a) { a.request.because = "it was misheard"; a.request.mended.set("category", Tree::text("abuze")); }},
      {Rule::word_is_in_the_policy, "'abuze' is not a category of the policy", [](Try& a) { a.request.mended.set("category", Tree::text("threats")); }},
      {Rule::words_fit_a_letter, "'summary' has 4001 characters, and 4000 is the most", [](Try& a) { say(a, "summary", Tree::text("You swore at the officer who answered\n")); }},
      {Rule::correction_changes_something, "nothing would change", [](Try& a) { say(a, "summary", Tree::text("You shouted")); a.world.on("2026-10-20", "09:00"); }},
      {Rule::clock_is_wrong, "'INC-00000005' was recorded at 2026-10-20T10:00:00Z, which is later than now (2026-10-20T09:00:00Z)", [](Try& a) { a.world.on("2026-10-27"); }},
  }, act);
  auto& w = attempt.world;
  const Fact& fact = changes.facts.front().fact;
  CHECK(fact.header.id == w.incident);
  CHECK(fact.version() == 2);
  CHECK(fact.header.because == "it was misheard");
  CHECK(fact.header.changes.empty());
  CHECK(fact.header.corrects == std::vector<std::string>{w.pin(w.incident).sha256});
  Incident expected = *w.of_case.find<Incident>(w.incident);
  expected.summary = "You shouted";
  CHECK(made<Incident>(changes) == expected);
  w.put(changes);
  CHECK(w.of_case.find<Incident>(w.incident)->summary == "You shouted");
}

TEST_CASE("a corrected incident is tested like a new one") {
  struct Row {
    std::string field;
    Tree value;
    std::string rule;
  };
  for (const auto& row : std::vector<Row>{
           {"channel", Tree::text("fax-machine"), "word-is-in-the-policy"},
           {"service", Tree::text("Housng"), "service-is-in-the-register"},
           {"occurred_on", Tree::text("2026-10-21"), "date-has-come"},
           {"until_on", Tree::text("2026-10-18"), "dates-are-in-order"},
           {"contacts", Tree::text("40"), "contacts-are-counted-over-days"},
           {"affected", Tree::list({Tree::text("z.nobody")}), "officer-is-known"},
           {"affected", Tree::list({Tree::text("a.one"), Tree::text("staff:Clerk")}), ""},
           {"until-on", Tree::text("2026-10-20"), ""},  // as its option is spelt
       }) {
    CAPTURE(row.field);
    const auto said = refused(mending(warned(), "INC-00000005", {{row.field, row.value}}));
    CHECK(said.substr(0, said.find(':')) == row.rule);
  }
}

TEST_CASE("a corrected person is tested like a new one") {
  World w = opened();
  w.body<Person>("PER-00000001").identity_evidence.clear();
  w.body<Person>("PER-00000001").identity = Identity::probable;
  w.refresh();
  CHECK(refused(mending(w, "PER-00000001", {{"identity", Tree::text("confirmed")}})) == "identity-has-evidence: the identity is confirmed without saying how");
  CHECK(refused(mending(w, "PER-00000001", {{"identity", Tree::text("confirmed")}, {"identity_evidence", Tree::text("passport")}})) == "");
  CHECK(refused(mending(w, "PER-00000001", {{"service", Tree::text("Housng")}})) == "service-is-in-the-register: 'Housng' is not a service in this register");
  CHECK(refused(mending(w, "PER-00000001", {{"owner", Tree::text("e.gone")}})) == "officer-is-in-post: 'e.gone' is not in post on 1 October 2026");
  w.body<Person>("PER-00000001").name.clear();
  w.refresh();
  CHECK(refused(mending(w, "PER-00000001", {{"address", Tree::text("15 Elm Row")}})) == "person-is-named: nothing would be left to call the person");
}

TEST_CASE("a list is replaced, not added to, and the rest stays") {
  World w = opened();
  w.put(act(mending(w, "PER-00000001", {{"email", Tree::list({Tree::text("new@mail.example")})}, {"minor", Tree::text("true")}})));
  Person expected = a_person();
  expected.owner = "a.one";
  expected.email = {"new@mail.example"};
  expected.minor = true;
  CHECK(*w.of_case.person() == expected);
}

TEST_CASE("how long evidence is kept moves no evidence: it alone may be set") {
  World w = warned();
  auto attempt = mending(w, w.incident, {{"kept-until", Tree::text("2030-01-01")}});
  CHECK(made<Incident>(act(attempt)).evidence.front().kept_until == day("2030-01-01"));
  CHECK(made<Incident>(act(attempt)).evidence.front().what == "the call's recording");
  say(attempt, "kept_until", Tree::text("2030-13-01"));
  CHECK(error_of(attempt) == "'kept_until': '2030-13-01' is not a date");
  say(attempt, "kept_until", Tree::text("2030-01-01"));
  attempt.world.body<Incident>(w.incident).evidence.clear();
  attempt.world.refresh();
  CHECK(refused(attempt) == "correction-names-a-field: the incident names no evidence");
  attempt.request.id = w.warning;
  CHECK(refused(attempt) == "correction-names-a-field: 'kept_until' is not a field of a warning");
}

TEST_CASE("a value that cannot be read is a mistyped word") {
  CHECK(error_of(mending(warned(), "INC-00000005", {{"occurred_on", Tree::text("yesterday")}})) == "'occurred_on': 'yesterday' is not a date");
  CHECK(error_of(mending(warned(), "INC-00000005", {{"contacts", Tree::text("many")}})) == "'contacts': 'many' is not a whole number");
  CHECK(error_of(mending(warned(), "INC-00000005", {{"request", Tree::text("fio")}})) == "'request': 'fio' is not one of foi, eir, sar, complaint, ombudsman, member-contact; did you mean 'foi'?");
  CHECK(error_of(mending(warned(), "INC-00000005", {{"summary", Tree::text("  ")}})) == "'summary': the text is empty");
}

TEST_CASE("what may be corrected of each kind, and what its own act changes") {
  // Written from CASEWORK section 3: dates promised, measures, outcomes, deciders and hashes are not correctable.
  const std::vector<std::pair<std::string, std::set<std::string>>> never = {
      {"warning", {"level", "given_on", "how", "cites", "given_by", "expires_on", "policy", "decided_by", "on_paper", "monitor_until"}},
      {"proposal", {"measures", "cites", "from", "until", "review_on", "scope", "reviewer", "skip_warning", "follows", "warnings", "policy", "decided_by", "on_paper"}},
      {"decision", {"about", "outcome", "reason", "considered", "policy", "decided_by", "on_paper"}},
      {"letter", {"letter", "about", "sent_by", "sent_on", "facts", "policy", "template_sha256", "text_sha256", "promised"}},
      {"review", {"about", "outcome", "decision", "reason", "heard", "until", "review_on", "measures", "policy", "decided_by"}},
      {"ending", {"about", "ending", "reason", "policy", "decided_by"}},
      {"withdrawal", {"about", "reason"}},
      {"adjustment", {"decision", "review_on"}},
      {"closure", {"explanation", "died"}},
  };
  for (const auto& [of_kind, fields] : never)
    for (const auto& name : fields) {
      const std::string_view kind = of_kind;
      CAPTURE(kind);
      CAPTURE(name);
      const Field* field = find_field(kind_of(kind)->fields(), name);
      REQUIRE(field);
      CHECK_FALSE(field->is_correctable);
    }
  for (const auto* name : {"occurred_on", "until_on", "contacts", "not_counted", "channel", "category", "summary", "detail", "words", "evidence", "affected"}) {
    CAPTURE(name);
    CHECK(find_field(kind_of("incident")->fields(), name)->is_correctable);
  }
}

TEST_CASE("the form of a correction: what may be corrected, as it stands") {
  const World w = warned();
  const auto fields = correctable_fields(*w.of_case.record(w.warning));
  REQUIRE(fields.entries.size() == 1);
  CHECK(fields.find("expects")->scalar == "Please speak to us without insults");
  CHECK(correctable_fields(*w.of_case.record(w.incident)).find("summary"));
  CHECK_FALSE(correctable_fields(*w.of_case.record(w.incident)).find("place"));  // not given
  CHECK(correctable_fields(*w.of_case.record(w.warning_letter)).entries.empty());
}

TEST_CASE("a fork is joined by a correction that names both, also where it changes nothing") {
  World w = warned();
  const auto first = act(mending(w, w.incident, {{"summary", Tree::text("You shouted")}}));
  const auto second = act(mending(w, w.incident, {{"summary", Tree::text("You screamed")}}));
  w.put(first);
  w.put(second);
  REQUIRE(w.of_case.record(w.incident)->fork.size() == 2);
  CHECK(w.of_case.find<Incident>(w.incident)->summary == "You swore at the officer who answered");
  const auto joined = act(mending(w, w.incident, {{"summary", Tree::text("You swore at the officer who answered")}}));
  CHECK(joined.facts.front().fact.version() == 3);
  CHECK(joined.facts.front().fact.header.corrects.size() == 2);
  w.put(joined);
  CHECK(w.of_case.record(w.incident)->fork.empty());
}
