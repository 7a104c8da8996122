#include "regard/core/shared_lines.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <stdexcept>

#include "regard/core/link.hpp"
#include "regard/core/text.hpp"

namespace regard {

std::string normal_telephone(std::string_view typed) {
  std::string only;
  for (const char c : typed)
    if (c >= '0' && c <= '9') only += c;
  if (only.starts_with("0044")) only = "0" + only.substr(4);
  if (only.starts_with("44")) only = "0" + only.substr(2);
  if (only.starts_with("00")) only = only.substr(1);  // +44 (0)1234 …
  return only;
}

bool works_by_a_line(const std::vector<Measure>& measures) {
  return std::any_of(measures.begin(), measures.end(), [](const Measure& measure) {
    const auto* kind = measure_kind(measure.measure);
    return kind && kind->shared_line;
  });
}

namespace {

std::set<std::string> numbers_of(const Person& person) {
  std::set<std::string> list;
  for (const auto& phone : person.phone)
    if (auto number = normal_telephone(phone); number.size() >= 6) list.insert(std::move(number));
  return list;
}

std::set<std::string> addresses_of(const Person& person) {
  std::set<std::string> list;
  for (const auto& email : person.email) list.insert(lower_ascii(one_line(email)));
  return list;
}

bool meet(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const auto& each) { return b.contains(each); });
}

bool is_joined(const Case& of_case, std::string_view other) {
  const auto links = of_case.all<Link>();
  return std::any_of(links.begin(), links.end(), [&](const auto& link) {
    return link->other_case == other && (link->tie == Tie::takes_in || link->tie == Tie::joined_into);
  });
}

bool touches(const SharedLine& line, const Measure& measure) {
  if (measure.measure == "divert-email") return line.email;
  if (measure.measure == "voicemail") return line.telephone;
  const auto* kind = measure_kind(measure.measure);
  return kind && kind->shared_line;
}

}  // namespace

std::vector<SharedLine> lines_shared(const Case& of_case, const std::vector<Case>& others) {
  std::vector<SharedLine> list;
  const auto person = of_case.person();
  if (!person) return list;
  const auto numbers = numbers_of(*person), addresses = addresses_of(*person);
  for (const auto& other : others) {
    if (other.id == of_case.id || !other.person() || is_joined(of_case, other.id)) continue;
    const SharedLine line{other.id, meet(numbers, numbers_of(*other.person())), meet(addresses, addresses_of(*other.person()))};
    if (line.telephone || line.email) list.push_back(line);
  }
  return list;
}

std::vector<SharedLine> touched_by(const std::vector<SharedLine>& sharers, const std::vector<Measure>& measures) {
  std::vector<SharedLine> list;
  for (const auto& line : sharers)
    if (std::any_of(measures.begin(), measures.end(), [&](const Measure& measure) { return touches(line, measure); })) list.push_back(line);
  return list;
}

void require_one_person(const Case& of_case, const std::vector<Measure>& measures, const std::string& explanation) {
  if (!works_by_a_line(measures)) return;
  if (!of_case.sharers) throw std::logic_error("nobody has looked who shares a telephone or e-mail with " + of_case.id);
  for (const auto& line : touched_by(*of_case.sharers, measures))
    require(Rule::measure_touches_one_person, explanation.find(line.case_id) != std::string::npos && one_line(explanation) != line.case_id,
            fmt::format("the person of '{}' uses the same {}, and a measure works by it", line.case_id,
                        line.telephone && line.email ? "telephone and e-mail" : line.telephone ? "telephone" : "e-mail"),
            fmt::format("give --because TEXT that names {} and says how that person is kept out of it; it stays in the file", line.case_id));
}

}  // namespace regard
