// What other commands need of letters: the draft that a decider reads, and showing a document.
#pragma once

#include "regard/core/restriction.hpp"
#include "session.hpp"

namespace regard::cli {

/// The draft decision letter as a further part of the paper; where it cannot be made yet, why.
std::string draft_for_decider(Session& session, const Restriction& restriction);

/// Prints Markdown as --to asks: txt (default), md or html.
void say_document(Session& session, const std::string& markdown, const std::string& title);

}  // namespace regard::cli
