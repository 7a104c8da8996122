// What is proposed, asked, decided, sent, reviewed and appealed: proposal, consultation, decision, withdrawal, ending,
// contact, letter, delivery, review, appeal, ruling, closure. Their fields are described in
// src/core/kinds/decisions.cpp and appeals.cpp and nowhere else.
#pragma once

#include <array>

#include "regard/core/kinds/casework.hpp"
#include "regard/core/kinds/telling.hpp"
#include "regard/core/measure.hpp"

namespace regard {

enum class ToldBy { none, in_person, phone, letter, email };
template <>
struct EnumWords<ToldBy> {
  static constexpr std::array<std::string_view, 5> words = {"", "in-person", "phone", "letter", "email"};
};

/// A restriction put forward; or, with `immediate`, one imposed at once for somebody's safety.
struct Proposal {
  bool immediate = false;
  std::vector<Measure> measures;
  std::vector<Pin> cites;
  std::string reason;
  Date from;
  Date until;
  Date review_on;
  std::string scope;
  std::string scope_because;
  Keyed considered;
  std::string reviewer;
  std::string skip_warning;
  std::string explanation;
  Pin follows;
  std::vector<Pin> warnings;  // those that counted when it was proposed
  ToldBy told_by{};           // of an immediate one: how and when the person was told
  Instant told_at;
  PolicyPin policy;
  std::string decided_by;
  std::vector<Evidence> on_paper;
  friend bool operator==(const Proposal&, const Proposal&) = default;
};

struct Consultation {
  Pin about;
  std::string role;
  Date asked_on;
  Date answered_on;
  std::string advice;
  std::string not_followed_because;
  friend bool operator==(const Consultation&, const Consultation&) = default;
};

enum class Outcome { none, approve, refuse, returned, settled };
template <>
struct EnumWords<Outcome> {
  static constexpr std::array<std::string_view, 5> words = {"", "approve", "refuse", "return", "settle"};
};

/// On a proposal; or, with `stands`, the settling of two decisions that contradict each other.
struct Decision {
  Pin about;
  Outcome outcome{};
  std::string reason;
  Pin stands;
  std::string explanation;
  std::vector<Pin> considered;  // the representations, and incidents corrected after an earlier approval
  PolicyPin policy;
  std::vector<std::string> fallbacks;  // settings that decided something and that the policy left to the general pack
  std::string decided_by;
  std::vector<Evidence> on_paper;
  friend bool operator==(const Decision&, const Decision&) = default;
};

struct Withdrawal {
  Pin about;
  std::string reason;
  friend bool operator==(const Withdrawal&, const Withdrawal&) = default;
};

enum class EndingKind { none, quash, remove };
template <>
struct EnumWords<EndingKind> {
  static constexpr std::array<std::string_view, 3> words = {"", "quash", "remove"};
};

struct Ending {
  Pin about;
  EndingKind ending{};
  std::string reason;
  PolicyPin policy;
  std::string decided_by;
  std::vector<Evidence> on_paper;
  friend bool operator==(const Ending&, const Ending&) = default;
};

enum class SentBy { none, post, email, hand, collected, read_aloud, representative };
template <>
struct EnumWords<SentBy> {
  static constexpr std::array<std::string_view, 7> words = {"",          "post",       "email",         "hand",
                                                            "collected", "read-aloud", "representative"};
};

struct Letter {
  std::string letter;  // its kind: "decision", "formal-warning" …
  Pin about;
  SentBy sent_by{};
  Date sent_on;
  std::vector<Pin> facts;
  PolicyPin policy;
  std::string template_sha256;
  std::string text_sha256;
  std::string file_sha256;  // of the file really sent, where it was given
  std::string language;     // of its template; empty for English
  Promised promised;
  friend bool operator==(const Letter&, const Letter&) = default;
};

struct Delivery {
  Pin about;
  Date returned_on;
  std::string explanation;
  friend bool operator==(const Delivery&, const Delivery&) = default;
};

enum class ReviewOutcome { none, continued, varied, lifted };
template <>
struct EnumWords<ReviewOutcome> {
  static constexpr std::array<std::string_view, 4> words = {"", "continue", "vary", "lift"};
};

/// The review of a restriction or marker (`outcome`) or of an adjustment (`decision`); or that a review was put off
/// (`adjourned_to`) or asked for (`asked_on`, `grounds`).
struct Review {
  Pin about;
  ReviewOutcome outcome{};
  Stand decision{};
  Date adjourned_to;
  Date asked_on;
  std::string grounds;
  std::string reason;
  std::string heard;
  std::vector<Pin> considered;
  std::string agreement;
  Tell tell{};  // of a marker: whether the person is told now
  Date until;
  Date review_on;
  std::vector<Measure> measures;
  std::string explanation;
  PolicyPin policy;
  std::string decided_by;
  std::vector<Evidence> on_paper;
  friend bool operator==(const Review&, const Review&) = default;
};

/// Whom the person is in contact with from a day on, where the measure itself stays.
struct ContactChange {
  Pin about;
  std::string contact;
  std::string deputy;
  std::string reach;
  Date from;
  std::string explanation;
  PolicyPin policy;
  std::string decided_by;
  std::vector<Evidence> on_paper;
  friend bool operator==(const ContactChange&, const ContactChange&) = default;
};

enum class LodgedBy { none, post, email, phone, in_person, web, representative };
template <>
struct EnumWords<LodgedBy> {
  static constexpr std::array<std::string_view, 7> words = {"",          "post", "email",         "phone",
                                                            "in-person", "web",  "representative"};
};

struct Appeal {
  Pin about;
  Date received_on;
  LodgedBy lodged_by{};
  std::string grounds;
  Date appeal_by;  // the day that the person was promised, where it was late
  std::string late_explanation;
  PolicyPin policy;
  friend bool operator==(const Appeal&, const Appeal&) = default;
};

enum class Ruled { none, dismiss, vary, quash, out_of_time };
template <>
struct EnumWords<Ruled> {
  static constexpr std::array<std::string_view, 5> words = {"", "dismiss", "vary", "quash", "out-of-time"};
};

/// Of an appeal: to whom it was given (`allocated_to`), or how it was decided (`outcome`).
struct Ruling {
  Pin about;
  std::string allocated_to;
  Ruled outcome{};
  std::string reason;
  std::vector<Pin> considered;
  std::vector<std::string> conditions;
  Date until;
  Date review_on;
  std::vector<Measure> measures;
  PolicyPin policy;
  std::string decided_by;
  std::vector<Evidence> on_paper;
  friend bool operator==(const Ruling&, const Ruling&) = default;
};

struct CaseClosure {
  std::string explanation;
  bool died = false;
  friend bool operator==(const CaseClosure&, const CaseClosure&) = default;
};

template <> struct Described<Proposal> { static const std::vector<Field>& fields(); };
template <> struct Described<Consultation> { static const std::vector<Field>& fields(); };
template <> struct Described<Decision> { static const std::vector<Field>& fields(); };
template <> struct Described<Withdrawal> { static const std::vector<Field>& fields(); };
template <> struct Described<Ending> { static const std::vector<Field>& fields(); };
template <> struct Described<Letter> { static const std::vector<Field>& fields(); };
template <> struct Described<Delivery> { static const std::vector<Field>& fields(); };
template <> struct Described<Review> { static const std::vector<Field>& fields(); };
template <> struct Described<ContactChange> { static const std::vector<Field>& fields(); };
template <> struct Described<Appeal> { static const std::vector<Field>& fields(); };
template <> struct Described<Ruling> { static const std::vector<Field>& fields(); };
template <> struct Described<CaseClosure> { static const std::vector<Field>& fields(); };

}  // namespace regard
