#include "regard/core/officers.hpp"

#include "ladder.hpp"

using namespace regard;
using namespace regard::test;

namespace {

struct Adding {
  Officer officer;
  std::vector<std::string> roles;
};
struct Revoking {
  std::string officer, role;
  Date on;
  std::string because;
};

Changes add(const Attempt<Adding>& a) { return add_officer(a.world.office, a.request.officer, a.request.roles, a.world.now(a.officer)); }
Changes give(const Attempt<Grant>& a) { return grant_role(a.world.office, a.request, a.world.now(a.officer)); }
Changes take_away(const Attempt<Revoking>& a) {
  return revoke_role(a.world.office, a.request.officer, a.request.role, a.request.on, a.request.because, a.world.now(a.officer));
}
Changes change(const Attempt<Officer>& a) { return update_officer(a.world.office, a.request, a.world.now(a.officer)); }
Changes leave(const Attempt<Revocation>& a) { return end_officer(a.world.office, a.request, a.world.now(a.officer)); }
Changes tell(const Attempt<Details>& a) { return set_details(a.world.office, a.request, a.world.now(a.officer)); }

template <class Request>
std::vector<Rung<Request>> registrar_rungs(std::vector<Rung<Request>> more) {
  std::vector<Rung<Request>> rungs = {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 20 October 2026", [](auto& a) { a.officer = "a.one"; }},
      {Rule::role_is_held, "'a.one' does not keep this register", [](auto& a) { a.officer = "r.keeper"; }},
  };
  rungs.insert(rungs.end(), more.begin(), more.end());
  return rungs;
}

World autumn() { return World().on("2026-10-20"); }

}  // namespace

TEST_CASE("adding an officer: the ladder") {
  Attempt<Adding> attempt{autumn(), {{"a.one", {}, {}, {}, {}}, {"registrar", "officer"}}, "z.nobody"};
  const auto changes = climb<Adding>(attempt, registrar_rungs<Adding>({
      {Rule::officer_is_new, "'a.one' is an officer already", [](auto& a) { a.request.officer.officer = "staff"; }},
      {Rule::officer_is_new, "'staff' is a word of the program", [](auto& a) { a.request.officer.officer = "registrar"; }},
      {Rule::officer_is_new, "'registrar' is a word of the program", [](auto& a) { a.request.officer.officer = "n.ew"; }},
      {Rule::everything_needed_is_given, "'name' was not given", [](auto& a) { a.request.officer.name = "New Body"; }},
      {Rule::everything_needed_is_given, "'post' was not given", [](auto& a) { a.request.officer.post = "Clerk"; }},
      {Rule::everything_needed_is_given, "'email' was not given", [](auto& a) { a.request.officer.email = std::string(20001, 'x'); }},
      {Rule::words_fit_a_letter, "'email' has 20001 characters, and 20000 is the most", [](auto& a) { a.request.officer.email = "n.ew@anytown.example"; }},
      {Rule::registrar_decides_nothing, "whoever keeps the register holds no other role", [](auto& a) { a.request.roles = {"officer", "manger"}; }},
      {Rule::word_is_in_the_policy, "'manger' is not a role of the policy", [](auto& a) { a.request.roles = {"officer", "manager"}; a.world.policy.version = 2; a.world.refresh(); }},
      {Rule::policy_is_adopted, "no policy is in force on 20 October 2026", [](auto& a) { a.world.policy.version = 1; a.world.refresh(); }},
  }), add);
  REQUIRE(changes.facts.size() == 3);
  CHECK(made<Officer>(changes).from == day("2026-10-20"));
  CHECK(made<Grant>(changes, 1) == Grant{"n.ew", "officer", {}, day("2026-10-20"), {}, {}});
  CHECK(made<Grant>(changes, 2).role == "manager");
  attempt.world.put(changes);
  CHECK(attempt.world.office.holds("n.ew", "manager", day("2026-10-20")));
  CHECK_FALSE(attempt.world.office.holds("n.ew", "manager", day("2026-10-19")));
}

TEST_CASE("a second registrar is added with that role alone") {
  Attempt<Adding> attempt{autumn(), {{"s.econd", "Second", "Clerk", "s@anytown.example", day("2026-11-01")}, {"registrar"}}, "r.keeper"};
  attempt.world.put(add(attempt));
  CHECK(attempt.world.office.holds("s.econd", "registrar", day("2026-11-01")));
  CHECK_FALSE(attempt.world.office.holds("s.econd", "registrar", day("2026-10-31")));
}

TEST_CASE("staff, contractor, member and customer are no officers' ids") {
  for (const auto* id : {"staff", "contractor", "member", "customer", "registrar"}) {
    CAPTURE(id);
    CHECK(refusal_of([&] { add({autumn(), {{id, "N", "P", "e@x", {}}, {}}, "r.keeper"}); }) == std::string("officer-is-new: '") + id + "' is a word of the program");
  }
}

TEST_CASE("granting a role: the ladder") {
  Attempt<Grant> attempt{autumn(), {"z.nobody", "manger", "Housng", {}, day("2026-10-19"), {}}, "z.nobody"};
  attempt.world.policy.version = 2;
  attempt.world.refresh();
  const auto changes = climb<Grant>(attempt, registrar_rungs<Grant>({
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.request.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 20 October 2026", [](auto& a) { a.request.officer = "r.keeper"; }},
      {Rule::nobody_grants_themselves, "nobody grants a role to themselves", [](auto& a) { a.world.add(Officer{"s.econd", "S", "P", "s@x", day("2026-01-05")}, "r.keeper"); a.world.add(Grant{"s.econd", "registrar", {}, day("2026-01-05"), {}, {}}, "r.keeper"); a.officer = "s.econd"; }},
      {Rule::policy_is_adopted, "no policy is in force on 20 October 2026", [](auto& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::word_is_in_the_policy, "'manger' is not a role of the policy", [](auto& a) { a.request.role = "manager"; }},
      {Rule::registrar_decides_nothing, "'r.keeper' keeps this register", [](auto& a) { a.request.officer = "b.two"; a.request.role = "registrar"; }},
      {Rule::registrar_decides_nothing, "'b.two' holds roles that decide about customers", [](auto& a) { a.request.role = "manager"; }},
      {Rule::service_is_in_the_register, "'Housng' is not a service in this register", [](auto& a) { a.request.service = "Housing"; }},
      {Rule::dates_are_in_order, "the role ends before it begins", [](auto& a) { a.request.until = day("2026-10-20"); a.request.authority = std::string(20001, 'x'); }},
      {Rule::words_fit_a_letter, "'authority' has 20001 characters, and 20000 is the most", [](auto& a) { a.request.authority = "the Chief Executive"; }},
  }), give);
  CHECK(made<Grant>(changes).from == day("2026-10-20"));
  attempt.world.put(changes);
  const auto& office = attempt.world.office;
  CHECK(office.holds("b.two", "manager", day("2026-10-20"), "HOUSING"));
  CHECK_FALSE(office.holds("b.two", "manager", day("2026-10-20"), "Customer Services"));
  CHECK_FALSE(office.holds("b.two", "manager", day("2026-10-21")));
}

TEST_CASE("a role may be granted from a day to come, to somebody in post by then") {
  Attempt<Grant> attempt{autumn(), {"n.ext", "officer", {}, day("2026-12-01"), {}, {}}, "r.keeper"};
  attempt.world.add(Officer{"n.ext", "N", "P", "n@x", day("2026-12-01")}, "r.keeper");
  CHECK(refusal_of([&] { give(attempt); }) == "");
  attempt.request.from = day("2026-11-30");
  CHECK(refusal_of([&] { give(attempt); }) == "officer-is-in-post: 'n.ext' is not in post on 30 November 2026");
}

TEST_CASE("revoking a role: the ladder") {
  Attempt<Revoking> attempt{autumn(), {"z.nobody", "manger", {}, {}}, "z.nobody"};
  const auto changes = climb<Revoking>(attempt, registrar_rungs<Revoking>({
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.request.officer = "a.one"; }},
      {Rule::everything_needed_is_given, "the day or the reason was not given", [](auto& a) { a.request.on = day("2026-11-01"); }},
      {Rule::everything_needed_is_given, "the day or the reason was not given", [](auto& a) { a.request.because = "moved to Housing"; }},
      {Rule::grant_is_held, "'a.one' does not hold 'manger' on 1 November 2026", [](auto& a) { a.request.role = "manager"; a.request.on = day("2026-01-04"); }},
      {Rule::grant_is_held, "'a.one' does not hold 'manager' on 4 January 2026", [](auto& a) { a.request.on = day("2026-11-01"); }},
  }), take_away);
  REQUIRE(changes.facts.size() == 1);
  attempt.world.put(changes);
  const auto& office = attempt.world.office;
  CHECK(office.holds("a.one", "manager", day("2026-10-31")));
  CHECK_FALSE(office.holds("a.one", "manager", day("2026-11-01")));
  CHECK(office.holds("a.one", "officer", day("2026-11-01")));
  CHECK(office.in_post("a.one", day("2026-11-01")));
  CHECK(refusal_of([&] { take_away(attempt); }) == "grant-is-held: 'a.one' does not hold 'manager' on 1 November 2026");
}

TEST_CASE("a revocation ends every grant of the role that is in force that day") {
  Attempt<Revoking> attempt{autumn(), {"a.one", "manager", day("2026-11-01"), "moved"}, "r.keeper"};
  attempt.world.add(Grant{"a.one", "manager", "Housing", day("2026-06-01"), {}, {}}, "r.keeper");
  attempt.world.add(Grant{"a.one", "manager", {}, day("2026-12-01"), {}, {}}, "r.keeper");
  CHECK(take_away(attempt).facts.size() == 2);
}

TEST_CASE("updating an officer: the ladder") {
  Attempt<Officer> attempt{autumn(), {"z.nobody", {}, {}, {}, day("2020-01-01")}, "z.nobody"};
  const auto changes = climb<Officer>(attempt, registrar_rungs<Officer>({
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.request.officer = "a.one"; }},
      {Rule::correction_changes_something, "nothing has changed", [](auto& a) { a.request.post = std::string(20001, 'x'); a.request.name = "Ann Lee"; }},
      {Rule::words_fit_a_letter, "'post' has 20001 characters, and 20000 is the most", [](auto& a) { a.request.post = "Head of Customer Relations"; a.world.on("2026-01-05", "09:00"); }},
      {Rule::clock_is_wrong, "'OFF-00000003' was recorded at 2026-01-05T10:02:00Z, which is later than now (2026-01-05T09:00:00Z)", [](auto& a) { a.world.on("2026-10-20"); }},
  }), change);
  const auto& fact = changes.facts.front().fact;
  CHECK(fact.version() == 2);
  CHECK(fact.header.changes == "changed: name and post");
  CHECK(made<Officer>(changes) == Officer{"a.one", "Ann Lee", "Head of Customer Relations", "a.one@anytown.example", day("2026-01-05")});
  attempt.world.put(changes);
  CHECK(attempt.world.office.post_of("a.one") == "Head of Customer Relations");
}

TEST_CASE("an officer who leaves: the ladder") {
  Attempt<Revocation> attempt{autumn(), {"z.nobody", {}, false, {}, {}}, "z.nobody"};
  const auto changes = climb<Revocation>(attempt, registrar_rungs<Revocation>({
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.request.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 20 October 2026", [](auto& a) { a.request.officer = "r.keeper"; }},
      {Rule::role_has_a_holder, "'r.keeper' is the only one who keeps this register", [](auto& a) { a.request.officer = "a.one"; }},
      {Rule::everything_needed_is_given, "'revoked_on' was not given", [](auto& a) { a.request.revoked_on = day("2026-11-01"); a.request.explanation = std::string(20001, 'x'); }},
      {Rule::words_fit_a_letter, "'explanation' has 20001 characters, and 20000 is the most", [](auto& a) { a.request.explanation = "retires"; }},
  }), leave);
  CHECK(made<Revocation>(changes).ends);
  attempt.world.put(changes);
  const auto& office = attempt.world.office;
  CHECK(office.holds("a.one", "manager", day("2026-10-31")));
  CHECK_FALSE(office.in_post("a.one", day("2026-11-01")));
  CHECK_FALSE(office.holds("a.one", "manager", day("2026-11-01")));
}

TEST_CASE("the last registrar stays until another one is there") {
  Attempt<Revocation> attempt{autumn(), {"r.keeper", {}, false, day("2026-11-01"), {}}, "r.keeper"};
  const auto only = "role-has-a-holder: 'r.keeper' is the only one who keeps this register";
  CHECK(refusal_of([&] { leave(attempt); }) == only);
  attempt.world.officer("s.econd", {"registrar"});
  CHECK(refusal_of([&] { leave(attempt); }) == "");
  attempt.world.add(Revocation{"s.econd", {}, true, day("2026-11-01"), {}}, "r.keeper");  // who leaves that day too
  CHECK(refusal_of([&] { leave(attempt); }) == only);
}

TEST_CASE("setting details: the ladder, and that later ones replace only what they give") {
  Attempt<Details> attempt{autumn(), {}, "z.nobody"};
  const auto changes = climb<Details>(attempt, registrar_rungs<Details>({
      {Rule::everything_needed_is_given, "nothing to set was given", [](auto& a) { a.request.address = std::string(4001, 'x'); }},
      {Rule::words_fit_a_letter, "'address' has 4001 characters, and 4000 is the most", [](auto& a) { a.request.address.clear(); a.request.service = {{"Parks", false, false}}; a.request.closure = {{day("2026-12-28"), day("2026-12-31")}}; }},
  }), tell);
  attempt.world.put(changes);
  const auto& office = attempt.world.office;
  CHECK(office.details().service == std::vector<CouncilService>{{"Parks", false, false}});
  CHECK(office.details().telephone == "01234 567890");
  CHECK_FALSE(office.has_service("Housing"));
  CHECK(office.has_service("parks"));
  CHECK_FALSE(office.working_days().is_working_day(day("2026-12-29")));
}

TEST_CASE("the founding of a register: its registrar, the one grant to oneself, the policy") {
  World w;
  w.on("2026-10-20");
  const Officer registrar{"f.ounder", "Founder", "Clerk", "f@x", {}};
  const Adoption adoption{"general", 1, std::string(64, '1'), day("2026-10-20"), "Cabinet"};
  const auto changes = found_register(registrar, adoption, w.now("f.ounder"));
  REQUIRE(changes.facts.size() == 3);
  CHECK(made<Officer>(changes).from == day("2026-10-20"));
  CHECK(made<Grant>(changes, 1) == Grant{"f.ounder", "registrar", {}, day("2026-10-20"), {}, "the founding of this register"});
  CHECK(made<Adoption>(changes, 2) == adoption);
  w.put(changes);
}

TEST_CASE("which policy is in force on a day: the last one adopted by then that can be read") {
  World w = autumn();
  Policy next = w.policy;
  next.version = 2;
  const auto in_force = [&](std::string_view iso) {
    const Office office("Anytown", Nation::england, false, w.office.records, {w.policy, next});
    const auto* policy = office.policy(day(iso));
    return policy ? policy->version : 0;
  };
  w.add(Adoption{"general", 2, next.sha256, day("2026-11-01"), "Cabinet"}, "r.keeper");
  CHECK(in_force("2026-01-04") == 0);
  CHECK(in_force("2026-01-05") == 1);
  CHECK(in_force("2026-10-31") == 1);
  CHECK(in_force("2026-11-01") == 2);
  w.add(Adoption{"general", 3, next.sha256, day("2026-12-01"), "Cabinet"}, "r.keeper");  // its pack is not there
  CHECK(in_force("2026-12-01") == 2);
  w.add(Adoption{"general", 1, w.policy.sha256, day("2026-11-01"), "Cabinet"}, "r.keeper");  // recorded later, same day
  CHECK(in_force("2026-11-01") == 1);
}

TEST_CASE("who is in post and holds what") {
  const World w = autumn();
  const auto& office = w.office;
  CHECK(office.in_post("e.gone", day("2026-06-30")));
  CHECK_FALSE(office.in_post("e.gone", day("2026-07-01")));
  CHECK_FALSE(office.in_post("a.one", day("2026-01-04")));
  CHECK_FALSE(office.in_post("z.nobody", day("2026-10-20")));
  CHECK(office.holders({"officer", "senior-officer"}, day("2026-06-30")) == std::vector<std::string>{"a.one", "b.two", "e.gone"});
  CHECK(office.holders({"officer", "senior-officer"}, day("2026-10-20")) == std::vector<std::string>{"a.one", "b.two"});
  CHECK(office.officer_by_email("A.ONE@Anytown.example")->officer == "a.one");
  CHECK_FALSE(office.officer_by_email(""));
  CHECK_FALSE(office.officer_by_email("nobody@anytown.example"));
  CHECK(office.post_of("a.one") == "Post of a.one");
  CHECK(office.post_of("the Complaints Team") == "the Complaints Team");
}
