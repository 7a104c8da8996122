// What is proposed, asked, decided, sent and reviewed: proposal, consultation, decision, withdrawal, ending,
// letter, delivery, review, closure. Their fields are described in src/core/kinds/decisions.cpp and nowhere else.
#pragma once

#include <array>

#include "regard/core/kinds/casework.hpp"
#include "regard/core/measure.hpp"

namespace regard {

struct Proposal {
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

enum class Outcome { none, approve, refuse, returned };
template <>
struct EnumWords<Outcome> {
  static constexpr std::array<std::string_view, 4> words = {"", "approve", "refuse", "return"};
};

struct Decision {
  Pin about;
  Outcome outcome{};
  std::string reason;
  std::vector<Pin> considered;  // the representations
  PolicyPin policy;
  std::string decided_by;
  std::vector<Evidence> on_paper;
  friend bool operator==(const Decision&, const Decision&) = default;
};

struct Withdrawal {
  Pin about;
  std::string reason;
  friend bool operator==(const Withdrawal&, const Withdrawal&) = default;
};

enum class EndingKind { none, quash };
template <>
struct EnumWords<EndingKind> {
  static constexpr std::array<std::string_view, 2> words = {"", "quash"};
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

/// The review of a restriction (`outcome`), or of an adjustment (`decision`).
struct Review {
  Pin about;
  ReviewOutcome outcome{};
  Stand decision{};
  std::string reason;
  std::string heard;
  std::vector<Pin> considered;
  std::string agreement;
  Date until;
  Date review_on;
  std::vector<Measure> measures;
  std::string explanation;
  PolicyPin policy;
  std::string decided_by;
  std::vector<Evidence> on_paper;
  friend bool operator==(const Review&, const Review&) = default;
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
template <> struct Described<CaseClosure> { static const std::vector<Field>& fields(); };

}  // namespace regard
