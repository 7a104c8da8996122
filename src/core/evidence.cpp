#include "regard/core/evidence.hpp"

#include <algorithm>

namespace regard {

bool says_the_same(const Fact& cited, const Fact& standing) {
  Body a = cited.body, b = standing.body;
  for (auto* body : {&a, &b})
    if (auto* incident = std::get_if<Incident>(body))
      for (auto& evidence : incident->evidence) evidence.kept_until = {};
  return a == b;
}

namespace {

template <class T>
bool looked_at(const Case& of_case, const Pin& version) {
  const auto list = of_case.all<T>();
  return std::any_of(list.begin(), list.end(), [&](const auto& each) {
    return std::find(each->considered.begin(), each->considered.end(), version) != each->considered.end();
  });
}

}  // namespace

std::vector<Held<Incident>> corrected_since(const Case& of_case, const std::vector<Pin>& cites) {
  std::vector<Held<Incident>> list;
  for (const auto& pin : cites) {
    const Fact* cited = of_case.pinned(pin);
    const auto standing = of_case.find<Incident>(pin.id);
    if (!cited || !standing || says_the_same(*cited, *standing.fact)) continue;
    const Pin now = standing.fact->pin();
    if (!looked_at<Decision>(of_case, now) && !looked_at<Review>(of_case, now) && !looked_at<Ruling>(of_case, now)) list.push_back(standing);
  }
  return list;
}

}  // namespace regard
