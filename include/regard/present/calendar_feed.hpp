// What is due, as a calendar that other programs subscribe to (RFC 5545, RFC 7986). It says nothing that whoever can see
// the calendar may not see: no name, category, measure, marker, health or why, neither in words nor in an identifier.
#pragma once

#include <string>
#include <vector>

#include "regard/core/duties.hpp"

namespace regard::present {

struct FeedHead {
  std::string council;
  bool demo = false;
  int unreadable = 0;   // files; when there are any, the feed is incomplete and says so
  std::string fetched = {};  // said where what others recorded may be missing; else empty
};

/// A day on which something is due.
struct FeedEvent {
  std::string uid;    // its own, and the same whenever it is due and whosever it is
  Instant stamp;      // later whenever anything of it has changed
  Date day;
  std::string summary;
  std::string description;
};

/// `ends`: what ends by itself in the duty's case. `stamp`: the newest record on which it can depend.
FeedEvent feed_event(const Duty& duty, const std::vector<Ends>& ends, std::string uid, Instant stamp);

/// The bytes depend on what is given alone: an event a day, in the order given.
std::string calendar_feed(const FeedHead& head, const std::vector<FeedEvent>& events);

}  // namespace regard::present
