#include "regard/core/check.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

namespace {

using namespace regard;

const std::string sha_of_pack(64, 'f');
const std::string forged = " | no command lets this through; see with git log who added the file, and have it decided anew";
const std::string folder = "cases/2026/RC-2026-7K3F9MQ4";

Instant at(std::string_view iso) { return *Instant::parse(iso); }
Date day(std::string_view iso) { return *Date::parse(iso); }

Policy general() {
  Policy policy;
  policy.pack = "general";
  policy.version = 1;
  policy.sha256 = sha_of_pack;
  for (const auto act : acts_with_roles()) policy.roles.push_back({std::string(act), {"officer"}});
  const auto give = [&](std::string_view act, std::vector<std::string> roles) {
    for (auto& row : policy.roles)
      if (row.act == act) row.roles = std::move(roles);
  };
  give("propose", {"manager"});
  give("approve", {"senior", "director"});
  give("appeal", {"hearer"});
  give("warn", {"officer", "manager"});
  WarningStage formal;
  formal.level = "formal";
  formal.by = {"manager"};
  formal.how = "letter";
  formal.letter = "formal-warning";
  policy.warning_stages = {formal};
  policy.deemed_delivery = {{"post", 2}};
  return policy;
}

/// A register in memory, where every fact has a path and a hash of its own. What is in it at first is sound.
class World {
 public:
  World() {
    const auto founded = at("2026-01-05T09:00:00Z");
    office("OFF-00000001", Officer{"r.keeper", "R Keeper", "Registrar", "r@council.example", day("2026-01-05")}, "r.keeper", founded);
    office("GRA-00000001", Grant{"r.keeper", "registrar", "", day("2026-01-05"), {}, "founding"}, "r.keeper", founded);
    office("ADO-00000001", Adoption{"general", 1, sha_of_pack, day("2026-01-05"), "Cabinet"}, "r.keeper", founded);
    int n = 1;
    for (const auto& [id, role] : {std::pair{"o.recorder", "officer"}, {"m.proposer", "manager"}, {"s.approver", "senior"},
                                   {"d.director", "director"}, {"h.hearer", "hearer"}}) {
      ++n;
      office(fmt::format("OFF-0000000{}", n), Officer{id, id, "Post", std::string(id) + "@council.example", day("2026-01-05")}, "r.keeper", founded);
      office(fmt::format("GRA-0000000{}", n), Grant{id, role, "", day("2026-01-05"), {}, ""}, "r.keeper", founded);
    }
    Person person;
    person.known_as = "the caller of 2 November";
    person.owner = "o.recorder";
    add("PER-00000001", person, "o.recorder", "2026-11-01T09:00:00Z");
    Incident incident;
    incident.occurred_on = day("2026-11-02");
    incident.channel = "telephone";
    incident.category = "abuse";
    incident.affected = {{"staff", "Receptionist"}};
    add("INC-00000001", incident, "o.recorder", "2026-11-02T10:00:00Z");
  }

  Fact& office(const std::string& id, Body body, const std::string& by, Instant recorded) {
    return put(office_facts, "register", id, std::move(body), by, recorded);
  }
  Fact& add(const std::string& id, Body body, const std::string& by, std::string_view recorded) {
    Fact& fact = put(facts, folder, id, std::move(body), by, at(recorded));
    fact.header.case_id = "RC-2026-7K3F9MQ4";
    return fact;
  }
  /// The fact of that id, to be meddled with.
  Fact& fact(std::string_view id) {
    for (auto* list : {&facts, &office_facts})
      for (auto& each : *list)
        if (each.header.id == id) return each;
    FAIL("no " << id);
    return facts.front();
  }
  template <class T>
  T& body(std::string_view id) { return std::get<T>(fact(id).body); }
  void remove(std::string_view id) {
    std::erase_if(facts, [&](const Fact& f) { return f.header.id == id; });
    std::erase_if(office_facts, [&](const Fact& f) { return f.header.id == id; });
  }
  void with_proposal() {
    Proposal proposal;
    proposal.measures.resize(1);
    proposal.measures.front().measure = "single-point-of-contact";
    proposal.cites = {fact("INC-00000001").pin()};
    proposal.from = day("2026-11-20");
    proposal.until = day("2027-03-31");
    proposal.review_on = day("2027-02-28");
    proposal.decided_by = "m.proposer";
    proposal.policy = policy.pin();
    add("PRO-00000001", proposal, "m.proposer", "2026-11-10T10:00:00Z");
  }
  void with_decision(Outcome outcome = Outcome::approve) {
    Decision decision;
    decision.about = fact("PRO-00000001").pin();
    decision.outcome = outcome;
    decision.decided_by = "s.approver";
    decision.policy = policy.pin();
    add("DEC-00000001", decision, "s.approver", "2026-11-11T10:00:00Z");
  }

  std::vector<std::string> in_case(std::string_view today = "2026-11-12") const {
    return words(check_case(made(), {"RC-2026-7K3F9MQ4", sort_facts(facts)}, day(today), at(std::string(today) + "T12:00:00Z")));
  }
  std::vector<std::string> in_office(std::string_view today = "2026-11-12") const {
    return words(check_office(made(), day(today), at(std::string(today) + "T12:00:00Z")));
  }

  Policy policy = general();
  std::vector<Fact> office_facts;
  std::vector<Fact> facts;

 private:
  Office made() const { return {"Anytown Council", Nation::england, true, sort_facts(office_facts), {policy}}; }

  Fact& put(std::vector<Fact>& list, const std::string& where, const std::string& id, Body body, const std::string& by, Instant recorded) {
    Fact fact;
    fact.header.kind = kind_of(body).word;
    fact.header.id = id;
    fact.body = std::move(body);
    fact.recorded = {by, recorded};
    fact.sha256 = fmt::format("{:0>64}", list.size() + (where == "register" ? 1000 : 0));
    fact.path = fmt::format("{}/{}.yaml", where, id);
    list.push_back(std::move(fact));
    return list.back();
  }

  static std::vector<std::string> words(const std::vector<Finding>& findings) {
    std::vector<std::string> lines;
    for (const auto& f : findings)
      lines.push_back(fmt::format("{}: {}: {} [{}] | {}", f.where.words(), f.severity == Finding::Severity::error ? "error" : "warning",
                                  f.what, slug(f.rule), f.mend));
    return lines;
  }
};

using Lines = std::vector<std::string>;

std::string in(std::string_view id) { return fmt::format("{}/{}.yaml:1:1: ", folder, id); }

}  // namespace

TEST_CASE("a sound register has no findings") {
  World world;
  CHECK(world.in_office().empty());
  CHECK(world.in_case().empty());
  world.with_proposal();
  CHECK(world.in_case().empty());
  world.with_decision();
  CHECK(world.in_case().empty());
}

TEST_CASE("every reference names a fact that is there, byte for byte") {
  World world;
  world.with_proposal();
  world.with_decision();
  SUBCASE("the evidence is gone") {
    world.remove("INC-00000001");
    CHECK(world.in_case() ==
          Lines{in("DEC-00000001") + "error: 'DEC-00000001' approved 'PRO-00000001', which rests on 'INC-00000001' version 1, which is "
                "gone or changed [approval-names-what-it-approved] | put that file back as it was; until then the approval counts for nothing",
                in("PRO-00000001") + "error: 'PRO-00000001' refers to 'INC-00000001', which is not there [reference-names-a-fact] | "
                "fetch the missing file from the shared register, or from history with git log"});
  }
  SUBCASE("the evidence was changed") {
    world.fact("INC-00000001").sha256 = std::string(64, '9');
    CHECK(world.in_case() ==
          Lines{in("DEC-00000001") + "error: 'DEC-00000001' approved 'PRO-00000001', which rests on 'INC-00000001' version 1, which is "
                "gone or changed [approval-names-what-it-approved] | put that file back as it was; until then the approval counts for nothing",
                in("INC-00000001") + "error: '" + folder + "/INC-00000001.yaml' is not what 'PRO-00000001' refers to: it has been changed "
                "since [evidence-is-what-was-cited] | put it back as it was (git log -- " + folder + "/INC-00000001.yaml)"});
  }
  SUBCASE("the proposal was changed after its approval") {
    world.fact("PRO-00000001").sha256 = std::string(64, '9');
    CHECK(world.in_case() ==
          Lines{in("PRO-00000001") + "error: '" + folder + "/PRO-00000001.yaml' is not what 'DEC-00000001' decided on: it has been changed "
                "since [approval-names-what-it-approved] | put it back as it was (git log -- " + folder + "/PRO-00000001.yaml); "
                "until then the decision counts for nothing"});
  }
  SUBCASE("a version that is not there") {
    world.body<Decision>("DEC-00000001").about.version = 2;
    CHECK(world.in_case() ==
          Lines{in("DEC-00000001") + "error: 'DEC-00000001' refers to 'PRO-00000001' version 2, which is not there "
                "[reference-names-a-fact] | fetch the missing file from the shared register, or from history with git log"});
  }
  SUBCASE("a correction made in the open breaks nothing") {
    Fact later = world.fact("INC-00000001");
    later.header.version = 2;
    later.header.corrects = {later.sha256};
    later.sha256 = std::string(64, '9');
    later.recorded.at = at("2026-11-11T11:00:00Z");
    world.facts.push_back(later);
    CHECK(world.in_case().empty());
  }
}

TEST_CASE("officers who are not in the register") {
  World world;
  world.fact("PER-00000001").recorded.by = "a.stranger";
  world.body<Person>("PER-00000001").owner = "b.stranger";
  world.body<Incident>("INC-00000001").affected = {{"customer", ""}, {"c.stranger", "Receptionist"}, {"c.stranger", ""}};
  world.body<Incident>("INC-00000001").counter_allegations = {{"o.recorder", "he hung up"}};
  const auto line = [](std::string_view id, std::string_view who) {
    return in(id) + fmt::format("error: '{}' names '{}', who is not an officer of this register [officer-is-known] | "
                                "'regard officer list' shows who is; see with git log who wrote this file", id, who);
  };
  CHECK(world.in_case() == Lines{line("INC-00000001", "c.stranger"), line("PER-00000001", "a.stranger"), line("PER-00000001", "b.stranger")});
}

TEST_CASE("clocks") {
  World world;
  SUBCASE("a fact a day and a second after now") {
    world.fact("INC-00000001").recorded.at = at("2026-11-13T12:00:01Z");
    CHECK(world.in_case() ==
          Lines{in("INC-00000001") + "warning: 'INC-00000001' was recorded at 2026-11-13T12:00:01Z, which is still to come "
                "[clock-is-wrong] | set right the clock of the machine that recorded it; the record counts"});
  }
  SUBCASE("a fact just a day after now") {
    world.fact("INC-00000001").recorded.at = at("2026-11-13T12:00:00Z");
    CHECK(world.in_case().empty());
  }
  SUBCASE("a fact earlier than what it refers to") {
    world.with_proposal();
    world.fact("PRO-00000001").recorded.at = at("2026-11-02T09:59:59Z");
    CHECK(world.in_case() ==
          Lines{in("PRO-00000001") + "error: 'PRO-00000001' was recorded at 2026-11-02T09:59:59Z, earlier than 'INC-00000001' "
                "(2026-11-02T10:00:00Z), which it refers to [clock-is-wrong] | a machine's clock was wrong, or the file was written by "
                "hand; see with git log who added it"});
  }
  SUBCASE("a correction earlier than what it corrects") {
    Fact later = world.fact("INC-00000001");
    later.header.version = 2;
    later.header.corrects = {later.sha256};
    later.sha256 = std::string(64, '9');
    later.recorded.at = at("2026-11-02T09:00:00Z");
    later.path = folder + "/later.yaml";
    world.facts.push_back(later);
    CHECK(world.in_case() ==
          Lines{folder + "/later.yaml:1:1: error: version 2 of 'INC-00000001' was recorded at 2026-11-02T09:00:00Z, earlier than the first "
                "(2026-11-02T10:00:00Z) [clock-is-wrong] | a machine's clock was wrong, or the file was written by hand; see with git "
                "log who added it"});
  }
}

TEST_CASE("a policy that nobody adopted") {
  World world;
  world.with_proposal();
  world.body<Proposal>("PRO-00000001").policy = {"general", 2, sha_of_pack};
  CHECK(world.in_case() ==
        Lines{in("PRO-00000001") + "error: 'PRO-00000001' was made under 'general' version 2, and no such pack has been adopted "
              "[pack-is-what-was-adopted] | fetch the pack's file and its adoption from the shared register, or from history with git log"});
}

TEST_CASE("a case is about somebody") {
  World world;
  SUBCASE("no person") {
    world.remove("PER-00000001");
    CHECK(world.in_case() == Lines{folder + ": error: 'RC-2026-7K3F9MQ4' has no person [person-is-named] | fetch the missing file from the "
                                   "shared register, or from history with git log"});
  }
  SUBCASE("nothing at all") {
    world.facts.clear();
    CHECK(world.in_case() == Lines{"RC-2026-7K3F9MQ4: error: 'RC-2026-7K3F9MQ4' has no person [person-is-named] | fetch the missing file "
                                   "from the shared register, or from history with git log"});
  }
  SUBCASE("a person without a name") {
    world.body<Person>("PER-00000001").known_as.clear();
    CHECK(world.in_case() == Lines{in("PER-00000001") + "error: 'PER-00000001' names nobody [person-is-named] | regard person update "
                                   "RC-2026-7K3F9MQ4 --known-as TEXT"});
  }
}

TEST_CASE("decisions that no command would have let through") {
  World world;
  world.with_proposal();
  world.with_decision();
  auto& decision = world.body<Decision>("DEC-00000001");
  SUBCASE("by the proposer") {
    world.office("GRA-00000099", Grant{"m.proposer", "senior", "", day("2026-01-05"), {}, ""}, "r.keeper", at("2026-01-05T09:00:00Z"));
    decision.decided_by = "m.proposer";
    CHECK(world.in_case() == Lines{in("DEC-00000001") + "error: 'DEC-00000001' is by 'm.proposer', who proposed 'PRO-00000001' "
                                   "[approver-is-not-proposer]" + forged});
  }
  SUBCASE("typed by the proposer") {
    world.fact("DEC-00000001").recorded.by = "m.proposer";
    CHECK(world.in_case() == Lines{in("DEC-00000001") + "error: 'DEC-00000001' was typed by 'm.proposer', who proposed 'PRO-00000001' "
                                   "[proposer-does-not-type-the-approval]" + forged});
  }
  SUBCASE("by somebody without the role") {
    decision.decided_by = "h.hearer";
    CHECK(world.in_case() == Lines{in("DEC-00000001") + "error: 'DEC-00000001' is by 'h.hearer', who held no role that may do this on 11 "
                                   "November 2026 [role-is-held]" + forged});
  }
  SUBCASE("by somebody whose role came later") {
    world.office("GRA-00000099", Grant{"h.hearer", "senior", "", day("2026-11-12"), {}, ""}, "r.keeper", at("2026-11-12T09:00:00Z"));
    decision.decided_by = "h.hearer";
    CHECK(world.in_case().size() == 1);
  }
  SUBCASE("by somebody whose role was revoked later that day, which undoes nothing") {
    world.office("RVO-00000001", Revocation{"s.approver", world.fact("GRA-00000004").pin(), false, day("2026-11-11"), "left"}, "r.keeper",
                 at("2026-11-11T15:00:00Z"));
    CHECK(world.in_case().empty());
  }
  SUBCASE("by somebody whose role was revoked before") {
    world.office("RVO-00000001", Revocation{"s.approver", world.fact("GRA-00000004").pin(), false, day("2026-11-11"), "left"}, "r.keeper",
                 at("2026-11-11T09:00:00Z"));
    CHECK(world.in_case().size() == 1);
  }
  SUBCASE("by whoever recorded the incident") {
    world.fact("INC-00000001").recorded.by = "s.approver";
    CHECK(world.in_case() == Lines{in("DEC-00000001") + "error: 'DEC-00000001' is by 's.approver', who recorded 'INC-00000001' "
                                   "[approver-did-not-record-the-incident]" + forged});
  }
  SUBCASE("by whom the incident hurt, or is about") {
    world.body<Incident>("INC-00000001").affected = {{"s.approver", ""}};
    world.body<Incident>("INC-00000001").counter_allegations = {{"s.approver", "he hung up"}};
    CHECK(world.in_case() == Lines{in("DEC-00000001") + "error: 'DEC-00000001' is by 's.approver', who was affected by 'INC-00000001' "
                                   "[approver-was-not-affected]" + forged,
                                   in("DEC-00000001") + "error: 'DEC-00000001' is by 's.approver', who is complained of in 'INC-00000001' "
                                   "[approver-is-not-accused]" + forged});
  }
  SUBCASE("a refusal by whoever recorded the incident is none of these") {
    decision.outcome = Outcome::refuse;
    world.fact("INC-00000001").recorded.by = "s.approver";
    CHECK(world.in_case().empty());
  }
  SUBCASE("a proposal by somebody without the role") {
    world.body<Proposal>("PRO-00000001").decided_by = "o.recorder";
    CHECK(world.in_case() == Lines{in("PRO-00000001") + "error: 'PRO-00000001' is by 'o.recorder', who held no role that may do this on 10 "
                                   "November 2026 [role-is-held]" + forged});
  }
  SUBCASE("a quashing by somebody without the role") {
    Ending ending;
    ending.about = world.fact("PRO-00000001").pin();
    ending.ending = EndingKind::quash;
    ending.decided_by = "o.recorder";
    world.add("END-00000001", ending, "o.recorder", "2026-11-12T09:00:00Z");
    CHECK(world.in_case() == Lines{in("END-00000001") + "error: 'END-00000001' is by 'o.recorder', who held no role that may do this on 12 "
                                   "November 2026 [role-is-held]" + forged});
  }
}

TEST_CASE("a restriction has an end and a date of review") {
  World world;
  world.with_proposal();
  world.with_decision();
  SUBCASE("no end") {
    world.body<Proposal>("PRO-00000001").until = {};
    CHECK(world.in_case() == Lines{in("PRO-00000001") + "error: 'RST-00000001' has no end [end-date-is-given] | regard restriction quash "
                                   "RST-00000001 --reason TEXT, and propose it with an end"});
  }
  SUBCASE("no date of review") {
    world.body<Proposal>("PRO-00000001").review_on = {};
    CHECK(world.in_case() == Lines{in("PRO-00000001") + "error: 'RST-00000001' has no date of review [review-date-is-given] | regard "
                                   "restriction quash RST-00000001 --reason TEXT, and propose it with a date of review"});
  }
}

TEST_CASE("what is overdue is a warning that says what to do") {
  World world;
  world.with_proposal();
  const auto line = in("PRO-00000001") + "warning: proposal-to-decide of 'PRO-00000001' was due on 24 November 2026, ";
  const std::string mend = ", from role:senior [approved-before-it-ends] | regard restriction approve PRO-00000001 --reason TEXT (or refuse, return)";
  CHECK(world.in_case("2026-11-24").empty());
  CHECK(world.in_case("2026-11-25") == Lines{line + "1 day ago" + mend});
  CHECK(world.in_case("2026-11-27") == Lines{line + "3 days ago" + mend});
}

TEST_CASE("a role that nobody holds says what will stop") {
  World world;
  const std::string where = "register/ADO-00000001.yaml:1:1: warning: nobody holds ";
  SUBCASE("the only one who may propose and warn") {
    world.remove("GRA-00000003");
    CHECK(world.in_office() == Lines{where + "'manager': proposing restrictions and giving a 'formal' warning will stop [role-has-a-holder] "
                                     "| the registrar grants it: regard officer grant ID --role manager"});
  }
  SUBCASE("one of two who may approve") {
    world.remove("GRA-00000004");
    CHECK(world.in_office().empty());
    world.policy.approve_jointly = true;
    CHECK(world.in_office() == Lines{where + "'senior': deciding on proposals will stop [role-has-a-holder] | the registrar grants it: "
                                     "regard officer grant ID --role senior"});
  }
  SUBCASE("a term that has ended") {
    world.body<Grant>("GRA-00000006").until = day("2026-11-11");
    CHECK(world.in_office("2026-11-11").empty());
    CHECK(world.in_office("2026-11-12") == Lines{where + "'hearer': hearing appeals will stop [role-has-a-holder] | the registrar grants "
                                                 "it: regard officer grant ID --role hearer"});
  }
  SUBCASE("the registrar") {
    world.body<Grant>("GRA-00000001").until = day("2026-11-11");
    CHECK(world.in_office() == Lines{"register/OFF-00000001.yaml:1:1: warning: nobody keeps this register: officers, policies and details "
                                     "cannot be changed [role-has-a-holder] | only a registrar can make another, before the last one's term "
                                     "ends; now git has to undo what ended it"});
  }
  SUBCASE("no policy yet") {
    CHECK(world.in_office("2026-01-04").size() == 2);
    world.body<Adoption>("ADO-00000001").from = day("2026-11-13");
    CHECK(world.in_office() == Lines{"register/OFF-00000001.yaml:1:1: warning: no policy is in force on 12 November 2026: nothing can be "
                                     "decided, and nothing falls due [policy-is-adopted] | fetch the adoption from the shared register, "
                                     "or from history with git log"});
  }
}

TEST_CASE("powers given by hand") {
  World world;
  SUBCASE("to oneself") {
    world.office("GRA-00000099", Grant{"r.keeper", "senior", "", day("2026-01-05"), {}, ""}, "r.keeper", at("2026-02-01T09:00:00Z"));
    CHECK(world.in_office() == Lines{"register/GRA-00000099.yaml:1:1: error: 'GRA-00000099' gives 'r.keeper' a role by their own hand "
                                     "[nobody-grants-themselves] | regard officer revoke r.keeper --role senior --on DATE --because TEXT"});
  }
  SUBCASE("by somebody who does not keep the register") {
    world.office("GRA-00000099", Grant{"o.recorder", "senior", "", day("2026-01-05"), {}, ""}, "m.proposer", at("2026-02-01T09:00:00Z"));
    CHECK(world.in_office() == Lines{"register/GRA-00000099.yaml:1:1: error: 'GRA-00000099' was recorded by 'm.proposer', who did not keep "
                                     "this register then [role-is-held] | see with git log who added the file; the registrar revokes or "
                                     "replaces what it gives"});
  }
}

TEST_CASE("the office's references and officers are checked too") {
  World world;
  world.office("RVO-00000001", Revocation{"z.stranger", {"GRA-ZZZZZZZZ", 1, std::string(64, '1')}, false, day("2026-11-11"), "left"},
               "r.keeper", at("2026-11-11T09:00:00Z"));
  CHECK(world.in_office() ==
        Lines{"register/RVO-00000001.yaml:1:1: error: 'RVO-00000001' refers to 'GRA-ZZZZZZZZ', which is not there [reference-names-a-fact] | "
              "fetch the missing file from the shared register, or from history with git log",
              "register/RVO-00000001.yaml:1:1: error: 'RVO-00000001' names 'z.stranger', who is not an officer of this register "
              "[officer-is-known] | 'regard officer list' shows who is; see with git log who wrote this file"});
}

// -- deciding together, at once, against one another ------------------------------------------------------------

namespace {

Decision decision_of(World& world, const std::string& officer, Outcome outcome) {
  Decision d;
  d.about = world.fact("PRO-00000001").pin();
  d.outcome = outcome;
  d.decided_by = officer;
  d.policy = world.policy.pin();
  return d;
}

void tell(World& world, std::string_view recorded, std::string_view in_force_from) {
  Letter letter;
  letter.letter = "decision";
  letter.about = world.fact("PRO-00000001").pin();
  letter.sent_by = SentBy::hand;
  letter.sent_on = day(std::string(recorded).substr(0, 10));
  letter.promised.in_force_from = day(in_force_from);
  world.add("LTR-00000001", letter, "o.recorder", recorded);
}

}  // namespace

TEST_CASE("contested decisions say how they are settled, and by whom") {
  World world;
  world.with_proposal();
  world.with_decision();
  world.add("DEC-00000002", decision_of(world, "d.director", Outcome::refuse), "d.director", "2026-11-11T11:00:00Z");
  const std::string mend = "[proposal-awaits-a-decision] | somebody who decided neither: regard restriction settle RST-00000001 --stands DEC-… "
                           "--because TEXT; or regard restriction quash RST-00000001 --reason TEXT";
  CHECK(world.in_case() == Lines{in("DEC-00000001") + "error: 'RST-00000001' was approved, and refused or returned as well: it is contested " + mend});
  SUBCASE("its letter has gone") {
    tell(world, "2026-11-11T10:30:00Z", "2026-11-20");
    CHECK(world.in_case() == Lines{in("DEC-00000001") + "error: 'RST-00000001' was approved, and refused or returned as well: it is contested, letter sent " + mend});
  }
  SUBCASE("withdrawn") {
    world.remove("DEC-00000002");
    world.add("WDR-00000001", Withdrawal{world.fact("PRO-00000001").pin(), "too soon"}, "m.proposer", "2026-11-11T11:00:00Z");
    CHECK(world.in_case() == Lines{in("DEC-00000001") + "error: 'RST-00000001' was approved, and withdrawn as well: it is contested " + mend});
  }
  SUBCASE("settled by somebody who decided") {
    Decision settlement = decision_of(world, "s.approver", Outcome::settled);
    settlement.stands = world.fact("DEC-00000001").pin();
    settlement.considered = {world.fact("DEC-00000001").pin(), world.fact("DEC-00000002").pin()};
    world.add("DEC-00000003", settlement, "s.approver", "2026-11-11T12:00:00Z");
    CHECK(world.in_case() == Lines{in("DEC-00000003") + "error: 'DEC-00000003' is by 's.approver', who decided by 'DEC-00000001' what it settles "
                                   "[settled-by-somebody-else]" + forged});
  }
  SUBCASE("settled by somebody without the role") {
    Decision settlement = decision_of(world, "o.recorder", Outcome::settled);
    settlement.stands = world.fact("DEC-00000001").pin();
    settlement.considered = {world.fact("DEC-00000001").pin(), world.fact("DEC-00000002").pin()};
    world.add("DEC-00000003", settlement, "o.recorder", "2026-11-11T12:00:00Z");
    CHECK(world.in_case() == Lines{in("DEC-00000003") + "error: 'DEC-00000003' is by 'o.recorder', who held no role that may do this on 11 November "
                                   "2026 [role-is-held]" + forged});
  }
}

TEST_CASE("an immediate restriction that nobody could have imposed") {
  World world;
  world.with_proposal();
  auto& p = world.body<Proposal>("PRO-00000001");
  p.immediate = true;
  p.decided_by = "o.recorder";
  p.told_by = ToldBy::in_person;
  p.told_at = at("2026-11-10T09:30:00Z");
  p.from = day("2026-11-10");
  p.until = p.review_on = day("2026-11-17");
  CHECK(world.in_case("2026-11-10") == Lines{});
  const std::string quash = " | no command lets this through; regard restriction quash RST-00000001 --reason TEXT, and propose it";
  SUBCASE("nobody told the person") {
    p.told_by = ToldBy::none;
    CHECK(world.in_case("2026-11-10") == Lines{in("PRO-00000001") + "error: 'RST-00000001' does not say how and when the person was told "
                                               "[immediate-is-told-at-once]" + quash});
  }
  SUBCASE("it says not when") {
    p.told_at = {};
    CHECK(world.in_case("2026-11-10").size() == 1);
  }
  SUBCASE("the fifteenth day") {
    p.until = day("2026-11-23");
    CHECK(world.in_case("2026-11-10") == Lines{});
    p.until = day("2026-11-24");
    CHECK(world.in_case("2026-11-10") == Lines{in("PRO-00000001") + "error: 'RST-00000001' would last until 24 November 2026, more than fourteen days "
                                               "[immediate-is-ratified-in-time]" + quash});
  }
  SUBCASE("by somebody without the role") {
    p.decided_by = "m.proposer";
    CHECK(world.in_case("2026-11-10") == Lines{in("PRO-00000001") + "error: 'PRO-00000001' is by 'm.proposer', who held no role that may do this on 10 "
                                               "November 2026 [role-is-held]" + forged});
  }
}

TEST_CASE("a letter that went before all had signed") {
  World world;
  world.policy.approve_jointly = true;
  world.with_proposal();
  world.with_decision();
  tell(world, "2026-11-11T10:30:00Z", "2026-11-20");
  const auto early = in("LTR-00000001") + "error: 'LTR-00000001' told the person of 'PRO-00000001' before it had been approved [everyone-named-signs] "
                     "| no command lets this through; tell the person what stands, and see with git log who added the file";
  CHECK(world.in_case() == Lines{early});
  world.add("DEC-00000002", decision_of(world, "d.director", Outcome::approve), "d.director", "2026-11-11T10:30:01Z");
  CHECK(world.in_case().front().find("before it had been approved [everyone-named-signs]") != std::string::npos);
  world.fact("DEC-00000002").recorded.at = at("2026-11-11T10:29:59Z");
  CHECK(world.in_case() == Lines{});
}

TEST_CASE("somebody under 18 whom one person alone restricted") {
  World world;
  world.with_proposal();
  world.with_decision();
  Fact minor = world.fact("PER-00000001");
  std::get<Person>(minor.body).minor = true;
  minor.header.version = 2;
  minor.header.corrects = {minor.sha256};
  minor.sha256 = std::string(64, '9');
  minor.recorded.at = at("2026-11-12T09:00:00Z");
  world.facts.push_back(minor);
  CHECK(world.in_case() == Lines{in("DEC-00000001") + "warning: 'RST-00000001' was approved by 's.approver' alone, and the person is under 18 "
                                 "[a-minor-has-two-signatures] | somebody else who may approve: regard restriction approve RST-00000001 --reason TEXT; or quash it"});
}

TEST_CASE("restrictions that follow one another past the longest period are told of for as long as they stand") {
  World world;
  world.policy.longest_months = 12;
  world.with_proposal();
  world.with_decision();
  tell(world, "2026-11-11T10:30:00Z", "2026-11-20");
  Proposal next = world.body<Proposal>("PRO-00000001");
  next.follows = world.fact("PRO-00000001").pin();
  next.from = day("2027-04-01");
  next.until = day("2028-03-31");
  next.review_on = day("2028-02-28");
  world.add("PRO-00000002", next, "m.proposer", "2027-03-10T10:00:00Z");
  Decision decision = decision_of(world, "s.approver", Outcome::approve);
  decision.about = world.fact("PRO-00000002").pin();
  world.add("DEC-00000002", decision, "s.approver", "2027-03-11T10:00:00Z");
  const auto found = [&](std::string_view today) {
    for (const auto& line : world.in_case(today))
      if (line.find("[no-restriction-goes-on-for-ever]") != std::string::npos) return line;
    return std::string{};
  };
  CHECK(found("2027-11-20") == "");
  CHECK(found("2027-11-21") == in("PRO-00000002") + "warning: 'RST-00000002' continues what began on 20 November 2026, and the policy's longest is 12 "
                                "months: 20 November 2027 [no-restriction-goes-on-for-ever] | is it still needed? regard review record RST-00000002 "
                                "--outcome lift --reason TEXT --heard TEXT");
  CHECK(found("2028-03-31") != "");
  CHECK(found("2028-04-01") == "");
}

TEST_CASE("rulings that nobody could have made") {
  World world;
  world.with_proposal();
  world.with_decision();
  tell(world, "2026-11-11T10:30:00Z", "2026-11-20");
  Appeal appeal;
  appeal.about = world.fact("PRO-00000001").pin();
  appeal.received_on = day("2026-11-12");
  world.add("APL-00000001", appeal, "o.recorder", "2026-11-12T09:00:00Z");
  Ruling given;
  given.about = world.fact("APL-00000001").pin();
  given.allocated_to = "h.hearer";
  world.add("RUL-00000001", given, "o.recorder", "2026-11-12T10:00:00Z");
  Ruling ruling;
  ruling.about = given.about;
  ruling.outcome = Ruled::dismiss;
  ruling.decided_by = "h.hearer";
  world.add("RUL-00000002", ruling, "h.hearer", "2026-11-12T11:00:00Z");
  CHECK(world.in_case() == Lines{});
  SUBCASE("by somebody to whom it was not given") {
    world.body<Ruling>("RUL-00000001").allocated_to = "m.proposer";
    CHECK(world.in_case() == Lines{in("RUL-00000002") + "error: 'RUL-00000002' is by 'h.hearer', to whom 'APL-00000001' was not given [appeal-is-allocated]" + forged});
  }
  SUBCASE("given to nobody") {
    world.remove("RUL-00000001");
    CHECK(world.in_case().size() == 1);
  }
  SUBCASE("by somebody who approved it, without the role") {
    world.body<Ruling>("RUL-00000001").allocated_to = "s.approver";
    world.body<Ruling>("RUL-00000002").decided_by = "s.approver";
    CHECK(world.in_case() == Lines{in("RUL-00000002") + "error: 'RUL-00000002' is by 's.approver', who held no role that may do this on 12 November 2026 "
                                   "[role-is-held]" + forged,
                                   in("RUL-00000002") + "error: 'RUL-00000002' is by 's.approver', who had a part in 'PRO-00000001' "
                                   "[appeal-is-heard-by-somebody-uninvolved]" + forged});
  }
  SUBCASE("given by somebody who may not give it") {
    world.fact("RUL-00000001").recorded.by = "s.approver";
    CHECK(world.in_case() == Lines{in("RUL-00000001") + "error: 'RUL-00000001' is by 's.approver', who held no role that may do this on 12 November 2026 "
                                   "[role-is-held]" + forged});
  }
}

TEST_CASE("what was recorded after its case had been closed") {
  World world;
  world.add("CLO-00000001", CaseClosure{"all is well", false}, "o.recorder", "2026-11-03T09:00:00Z");
  CHECK(world.in_case() == Lines{});
  Incident incident = world.body<Incident>("INC-00000001");
  world.add("INC-00000002", incident, "o.recorder", "2026-11-03T09:00:01Z");
  CHECK(world.in_case() == Lines{in("INC-00000002") + "error: 'INC-00000002' was recorded after 'RC-2026-7K3F9MQ4' had been closed [case-is-open] | the case "
                                 "counts as open again: see to it, then regard case close RC-2026-7K3F9MQ4 --because TEXT"});
  SUBCASE("closed again") {
    world.add("CLO-00000002", CaseClosure{"seen to", false}, "o.recorder", "2026-11-04T09:00:00Z");
    CHECK(world.in_case() == Lines{});
  }
  SUBCASE("somebody who has died") {
    world.body<CaseClosure>("CLO-00000001").died = true;
    CHECK(world.in_case() == Lines{in("INC-00000002") + "error: 'INC-00000002' was recorded after 'RC-2026-7K3F9MQ4' had been closed [case-is-open] | the "
                                   "person has died; see with git log who added it, and whether anybody must be told"});
  }
}
