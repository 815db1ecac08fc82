#pragma once

#include "app/cli/command.h"

namespace purser {

class ObjectType;
class Registry;

/**
 * What can be done with the records of every type, whichever module it comes from, made from its
 * declaration: list, show, add, set, its actions and its queries, under its short name. The
 * registry must outlive the commands.
 */
CommandList recordCommands(const Registry &registry);

/** Those of one type. */
QList<Command> listingCommands(const ObjectType &type);
QList<Command> writingCommands(const ObjectType &type);
/** `example` is a KEY that can be deleted and restored. */
QList<Command> removalCommands(const ObjectType &type, const QString &example);
QList<Command> actionCommands(const ObjectType &type);
/** `render`, when there are queries that answer documents or files. */
QList<Command> renderCommands(const ObjectType &type);

} // namespace purser
