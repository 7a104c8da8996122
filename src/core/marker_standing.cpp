// Where a marker stands, from the facts of its case.
#include <algorithm>
#include <fmt/format.h>

#include "regard/core/marker.hpp"
#include "regard/core/restriction.hpp"

namespace regard {

namespace {

void shorten(Date& day, Date earlier) {
  if (earlier && earlier < day) day = earlier;
}

void fold_review(const Held<Review>& review, MarkerStands& m) {
  m.reviews.push_back(review);
  if (review->review_on) m.review_on = review->review_on;
  shorten(m.remove_by, review->until);
  if (review->tell != Tell::none) m.tell = review->tell;
  m.tell_by = review.fact;  // who was told of it is told that it goes on, and until when
}

void fold_ruling(const Held<Ruling>& ruling, MarkerStands& m) {
  m.rulings.push_back(ruling);
  shorten(m.remove_by, ruling->until);
  shorten(m.review_on, ruling->review_on);
}

/// Facts about the marker in the order of their clocks, so that a later one has the last word.
void fold(const Record& record, MarkerStands& m) {
  const Fact& fact = record.fact();
  if (const auto* review = std::get_if<Review>(&fact.body); review && review->about.id == m.id() && review->outcome != ReviewOutcome::none) {
    fold_review({&fact}, m);
  } else if (const auto* appeal = std::get_if<Appeal>(&fact.body); appeal && appeal->about.id == m.id()) {
    m.appeals.push_back({&fact});
  } else if (const auto* ruling = std::get_if<Ruling>(&fact.body); ruling && ruling->outcome != Ruled::none) {
    if (std::any_of(m.appeals.begin(), m.appeals.end(), [&](const auto& a) { return a.id() == ruling->about.id; })) fold_ruling({&fact}, m);
  } else if (const auto* ending = std::get_if<Ending>(&fact.body); ending && ending->about.id == m.id() && !m.ending) {
    m.ending = {&fact};
  }
}

void find_letters(const Case& of_case, MarkerStands& m) {
  for (const auto& letter : of_case.all<Letter>()) {
    if (letter->letter != "marker" || came_back(of_case, letter)) continue;
    const bool of_a_review = std::any_of(m.reviews.begin(), m.reviews.end(), [&](const auto& r) { return r.id() == letter->about.id; });
    if (letter->about.id == m.id() || of_a_review) m.told_by.push_back(letter);
  }
}

MarkerState decided_state(const Verdict& verdict) {
  switch (verdict.kind) {
    case Verdict::Kind::open: return MarkerState::proposed;
    case Verdict::Kind::approved: return MarkerState::active;
    case Verdict::Kind::voided: return MarkerState::voided;
    case Verdict::Kind::contested: return MarkerState::contested;
    case Verdict::Kind::refused:
    case Verdict::Kind::returned: return MarkerState::refused;
  }
  return MarkerState::proposed;
}

struct End {
  MarkerState state;
  Date on;
};

/// What ends it; nothing does by itself but the death of the person.
std::vector<End> ends_of(const Case& of_case, const MarkerStands& m) {
  std::vector<End> ends;
  for (const auto& ruling : m.rulings)
    if (ruling->outcome == Ruled::quash) ends.push_back({MarkerState::quashed, uk_day(ruling.fact->recorded.at)});
  if (m.ending) ends.push_back({MarkerState::removed, uk_day(m.ending.fact->recorded.at)});
  if (const Date died = day_of_death(of_case)) ends.push_back({MarkerState::closed, died});
  return ends;
}

}  // namespace

bool MarkerStands::is_appealed() const {
  return std::any_of(appeals.begin(), appeals.end(), [&](const auto& appeal) {
    return std::none_of(rulings.begin(), rulings.end(), [&](const auto& ruling) { return ruling->about.id == appeal.id(); });
  });
}

bool warns(const MarkerStands& m) { return m.state == MarkerState::active || m.state == MarkerState::contested; }

bool has_ended(MarkerState state) { return state >= MarkerState::removed; }

std::string stand_words(const MarkerStands& m) {
  std::string words(word(m.state));
  if (m.state == MarkerState::proposed && !m.verdict.approvals.empty()) words += fmt::format(", {} of 2 have approved", m.verdict.approvals.size());
  if (m.past_its_date) words += ", past its date";
  if (m.is_appealed() && warns(m)) words += ", appealed";
  return words;
}

MarkerStands marker_of(const Office& office, const Case& of_case, const Held<Marker>& marker, Date today) {
  MarkerStands m;
  m.marker = marker;
  m.verdict = verdict_on(office, of_case, *marker.fact);
  m.decision = m.verdict.counts;
  m.state = decided_state(m.verdict);
  m.review_on = marker->review_on;
  m.remove_by = marker->remove_by;
  m.tell = marker->tell;
  m.tell_by = marker.fact;
  for (const auto& record : of_case.records) fold(record, m);
  find_letters(of_case, m);
  const bool approved = m.state == MarkerState::active || m.state == MarkerState::contested || m.state == MarkerState::voided;
  if (approved && m.decision) m.active_from = uk_day(m.decision.fact->recorded.at);
  const auto ends = ends_of(of_case, m);
  if (approved && !ends.empty()) {
    const auto first = std::min_element(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.on < b.on; });
    m.state = first->state;
    m.removed_on = first->on;
  }
  m.past_its_date = warns(m) && m.remove_by && m.remove_by < today;
  return m;
}

std::vector<MarkerStands> markers_of(const Office& office, const Case& of_case, Date today) {
  std::vector<MarkerStands> list;
  for (const auto& marker : of_case.all<Marker>()) list.push_back(marker_of(office, of_case, marker, today));
  return list;
}

MarkerStands require_marker(const Office& office, const Case& of_case, std::string_view typed, Date today) {
  return marker_of(office, of_case, require_held<Marker>(of_case, typed, "MRK"), today);
}

}  // namespace regard
