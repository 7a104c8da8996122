// Who is told what, and untold; and what happens while a restriction stands: marker, notification, recall, breach,
// exception, filed mail, ombudsman. Their fields are described in src/core/kinds/telling.cpp and nowhere else.
#pragma once

#include <array>
#include <optional>

#include "regard/core/kinds/parts.hpp"

namespace regard {

enum class Tell { none, told, not_told };
template <>
struct EnumWords<Tell> {
  static constexpr std::array<std::string_view, 3> words = {"", "told", "not-told"};
};

/// A warning to those who meet the person that there is a risk, and what to do about it. A restriction is never one.
struct Marker {
  std::string category;
  std::vector<Pin> cites;
  std::string risk;
  std::string precautions;
  Date review_on;
  Date remove_by;
  Tell tell{};
  std::string explanation;
  PolicyPin policy;
  std::string decided_by;
  std::vector<Evidence> on_paper;
  friend bool operator==(const Marker&, const Marker&) = default;
};

enum class Audience { none, members, staff, systems, contractor, partner };
template <>
struct EnumWords<Audience> {
  static constexpr std::array<std::string_view, 6> words = {"", "members", "staff", "systems", "contractor", "partner"};
};

enum class NotifiedBy { none, email, letter, briefing };
template <>
struct EnumWords<NotifiedBy> {
  static constexpr std::array<std::string_view, 4> words = {"", "email", "letter", "briefing"};
};

/// That somebody was told of a restriction or marker, or a system was set to it.
struct Notification {
  Pin about;
  Audience audience{};
  std::string who;
  NotifiedBy told_by{};
  Date told_on;
  bool again = false;  // told anew, after a change or an election
  std::string except;
  std::string alternate;
  std::string explanation;
  friend bool operator==(const Notification&, const Notification&) = default;
};

/// That a notification was taken back: those told were told that it holds no more, or the system was set back.
struct Recall {
  Pin about;
  Date withdrawn_on;
  friend bool operator==(const Recall&, const Recall&) = default;
};

enum class Handled { none, filed, returned, reminded, escalated };
template <>
struct EnumWords<Handled> {
  static constexpr std::array<std::string_view, 5> words = {"", "filed", "returned", "reminded", "escalated"};
};

/// A limit that was not kept, by the person or by the council itself.
struct Breach {
  Pin about;
  Date occurred_on;
  std::string summary;
  Handled handled{};
  bool by_council = false;
  friend bool operator==(const Breach&, const Breach&) = default;
};

/// One departure from a restriction that somebody allowed.
struct Exception {
  Pin about;
  std::string what;
  Date from;
  Date until;
  std::string explanation;
  PolicyPin policy;
  friend bool operator==(const Exception&, const Exception&) = default;
};

enum class FiledRequest { none, nothing, foi, eir, sar, complaint, service };
template <>
struct EnumWords<FiledRequest> {
  static constexpr std::array<std::string_view, 7> words = {"", "none", "foi", "eir", "sar", "complaint", "service"};
};

/// Letters that are filed without a reply (about a restriction), and that they were read (about themselves, or at once).
struct FiledMail {
  Pin about;
  Days received;
  std::optional<int> items;
  Date read_on;
  std::string new_information;
  std::string safeguarding;
  FiledRequest request{};
  std::string routed_to;
  friend bool operator==(const FiledMail&, const FiledMail&) = default;
};

enum class OmbudsmanStage { none, opened, draft, decided };
template <>
struct EnumWords<OmbudsmanStage> {
  static constexpr std::array<std::string_view, 4> words = {"", "opened", "draft", "decided"};
};

/// What an ombudsman asks the council to do, and by when.
struct Remedy {
  std::string what;
  Date due_by;
  friend bool operator==(const Remedy&, const Remedy&) = default;
};
template <> struct Described<Remedy> { static const std::vector<Field>& fields(); };

/// A complaint to an ombudsman: where it stands, what was found, what was asked for, and what has been done.
struct OmbudsmanCase {
  std::string body;
  std::string reference;
  Date dated;
  OmbudsmanStage stage{};
  std::string finding;
  std::vector<Remedy> remedies;
  std::vector<std::string> done;
  std::string owner;
  friend bool operator==(const OmbudsmanCase&, const OmbudsmanCase&) = default;
};

template <> struct Described<Marker> { static const std::vector<Field>& fields(); };
template <> struct Described<Notification> { static const std::vector<Field>& fields(); };
template <> struct Described<Recall> { static const std::vector<Field>& fields(); };
template <> struct Described<Breach> { static const std::vector<Field>& fields(); };
template <> struct Described<Exception> { static const std::vector<Field>& fields(); };
template <> struct Described<FiledMail> { static const std::vector<Field>& fields(); };
template <> struct Described<OmbudsmanCase> { static const std::vector<Field>& fields(); };

}  // namespace regard
