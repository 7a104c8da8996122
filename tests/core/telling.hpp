// A restriction with one contact and a ban, in force, for tests of who is told of it.
#pragma once

#include "world.hpp"

namespace regard::test {

inline Measure one_contact(const std::string& contact) {
  Measure m = Measure::typed("single-point-of-contact:contact=" + contact + ",deputy=Complaints Team,reach=01234 567891");
  m.because = "you rang six teams a day";
  return m;
}
inline Measure kept_out() {
  Measure m = Measure::typed("premises-ban:premises=Central Library");
  m.because = "staff were threatened there";
  return m;
}

inline Notification a_telling(Audience audience, const std::string& who, std::string_view on = "2026-11-10") {
  Notification n;
  n.about = Pin::typed("RST-00000006");
  n.audience = audience;
  n.who = who;
  n.told_by = NotifiedBy::email;
  n.told_on = day(on);
  return n;
}

/// In force from 2 November until 30 April; today is 10 November.
inline World with_a_contact(const std::vector<Measure>& measures = {one_contact("Customer Relations"), kept_out()}, World w = warned()) {
  w.on("2026-10-22");
  Proposal p = a_proposal(w.incident);
  p.measures = measures;
  w.proposal = w.put(propose(w.office, w.of_case, p, w.now()));
  w.on("2026-10-26");
  w.decision = w.put(decide(w.office, w.of_case, a_decision(w.proposal), w.now("b.two")));
  w.on("2026-10-28");
  w.letter = w.send("decision", w.proposal);
  return w.on("2026-11-10");
}

/// Approved by b.two.
inline std::string add_marker(World& w) {
  Marker m;
  m.category = "abuse";
  m.cites = {w.pin(w.incident)};
  m.risk = "canary risk";
  m.precautions = "Two people visit together";
  m.review_on = day("2027-02-01");
  m.remove_by = day("2027-04-30");
  m.tell = Tell::not_told;
  m.explanation = "canary marker reasons";
  m.policy = w.policy.pin();
  m.decided_by = "a.one";
  const auto marker = w.add(m, "a.one");
  Decision d = a_decision(marker);
  d.about = w.pin(marker);
  d.policy = w.policy.pin();
  d.decided_by = "b.two";
  w.add(d, "b.two");
  return marker;
}

}  // namespace regard::test
