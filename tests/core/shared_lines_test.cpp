#include "regard/core/shared_lines.hpp"

#include "ladder.hpp"
#include "regard/core/check.hpp"
#include "regard/core/link.hpp"

using namespace regard;
using namespace regard::test;

namespace {

World with_lines(World w, const std::vector<std::string>& phones, const std::vector<std::string>& emails) {
  auto& person = w.body<Person>("PER-00000001");
  person.phone = phones;
  person.email = emails;
  return w.refresh();
}

Measure by(const std::string& typed) {
  Measure m = Measure::typed(typed);
  m.because = "The calls and letters came all day";
  return m;
}

std::string shared(const World& a, const World& b) {
  std::string words;
  for (const auto& line : lines_shared(a.of_case, {a.of_case, b.of_case})) words += line.case_id + (line.telephone ? " telephone" : "") + (line.email ? " e-mail" : "");
  return words;
}

}  // namespace

TEST_CASE("a telephone is its digits, however it is written") {
  for (const auto* same : {"01632 960001", "(01632) 960 001", "+44 1632 960001", "+44 (0)1632 960001", "0044 1632 960001", "01632-960001"}) {
    CAPTURE(same);
    CHECK(normal_telephone(same) == "01632960001");
  }
  CHECK(normal_telephone("none") == "");
}

TEST_CASE("who shares a telephone or an e-mail") {
  const World kit = with_lines(opened(), {"01632 960001", "07700 900123"}, {"Home@Mail.example"});
  CHECK(shared(kit, with_lines(another(), {"+44 1632 960001"}, {"dana@mail.example"})) == "RC-2026-CK2M5B0Z telephone");
  CHECK(shared(kit, with_lines(another(), {"01632 960002"}, {"home@mail.example"})) == "RC-2026-CK2M5B0Z e-mail");
  CHECK(shared(kit, with_lines(another(), {"07700900123"}, {"home@mail.example"})) == "RC-2026-CK2M5B0Z telephone e-mail");
  CHECK(shared(kit, with_lines(another(), {"01632 960002"}, {})) == "");
  CHECK(shared(with_lines(opened(), {"999"}, {}), with_lines(another(), {"999"}, {})) == "");  // a short code is nobody's
  CHECK(shared(kit, kit) == "");
  World joined = with_lines(another(), {"01632 960001"}, {}), into = kit;
  into.add(Link{Tie::takes_in, joined.case_id, {}, "one person", {}}, "a.one");
  CHECK(shared(into, joined) == "");  // the same person
}

TEST_CASE("a measure by a shared line says how the other one is kept out of it") {
  const auto refused = [](const std::string& measure, SharedLine line, const std::string& explanation) {
    World w = warned();
    w.on("2026-10-22");
    w.of_case.sharers = std::vector<SharedLine>{line};
    Proposal p = a_proposal(w.incident);
    p.measures = {by(measure)};
    p.explanation = explanation;
    return refusal_of([&] { propose(w.office, w.of_case, p, w.now()); });
  };
  const SharedLine phone{"RC-2026-CK2M5B0Z", true, false}, mail{"RC-2026-CK2M5B0Z", false, true};
  const std::string rule = "measure-touches-one-person: the person of 'RC-2026-CK2M5B0Z' uses the same ";
  CHECK(refused("voicemail", phone, "") == rule + "telephone, and a measure works by it");
  CHECK(refused("voicemail", mail, "") == "");
  CHECK(refused("divert-email:to=contact@anytown.example", mail, "") == rule + "e-mail, and a measure works by it");
  CHECK(refused("divert-email:to=contact@anytown.example", phone, "") == "");
  CHECK(refused("social-media-block", phone, "they are kept out") == rule + "telephone, and a measure works by it");
  CHECK(refused("social-media-block", mail, "RC-2026-CK2M5B0Z") == rule + "e-mail, and a measure works by it");
  CHECK(refused("social-media-block", mail, "RC-2026-CK2M5B0Z: only Kit's account is blocked") == "");
  CHECK(refused("call-length:minutes=10", phone, "") == "");
}

TEST_CASE("the rule cannot be passed by because nobody looked") {
  World w = warned();
  w.on("2026-10-22");
  Proposal p = a_proposal(w.incident);
  p.measures = {by("voicemail")};
  CHECK_THROWS_AS(propose(w.office, w.of_case, p, w.now()), std::logic_error);
}

TEST_CASE("a line that came to be shared afterwards is found") {
  World w = with_lines(warned(), {"01632 960001"}, {"kit@mail.example"});
  const World other = with_lines(another(), {"01632 960001"}, {});
  w.on("2026-10-22");
  w.of_case.sharers.emplace();
  Proposal p = a_proposal(w.incident);
  p.measures = {by("voicemail")};
  w.proposal = w.put(propose(w.office, w.of_case, p, w.now()));
  const auto found = [&] { return check_between(w.office, {w.of_case, other.of_case}, w.today()); };
  CHECK(found().empty());  // nothing stands yet
  w.of_case.sharers.emplace();
  w.put(decide(w.office, w.of_case, a_decision(w.proposal), w.now("b.two")));
  REQUIRE(found().size() == 1);
  CHECK(found().front().rule == Rule::measure_touches_one_person);
  CHECK(found().front().severity == Finding::Severity::warning);
}
