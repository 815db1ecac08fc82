#pragma once

#include "models/base/text.h"
#include "ui/widgets/pageaddress.h"
#include "ui/widgets/pickeritem.h"

namespace purser {

class TabPage;
struct UiContext;

/** Makes a page; it belongs to the window. */
using PageFactory = std::function<TabPage *(UiContext &context, const PageAddress &address)>;

/** Replies how many wait, once, now or later. */
using WaitingCount = std::function<void(UiContext &context, std::function<void(int)> reply)>;

/** A line of the navigation at the left. */
struct NavigationEntry
{
    QString id;   ///< unique, stable: `purchasing.orders`
    Text section; ///< the module's name; empty stands first, without a heading
    Text label;
    QString icon;
    PageAddress address;
    int order = 100;         ///< within the section
    QString permission = {}; ///< empty: for everybody
    /** How many wait there; asked for when the window opens and after changes. May be empty. */
    WaitingCount count = {};
};

/** Something that the command palette can do or open. */
struct PaletteItem
{
    PickerItem face; ///< `detail` says what kind of thing it is
    std::function<void()> run;
};

using PaletteReply = std::function<void(QList<PaletteItem>)>;

/** Finds what the palette offers for a text; replies once, now or later. */
using PaletteSource =
    std::function<void(UiContext &context, const QString &text, PaletteReply reply)>;

/** A command that can be given anywhere. */
struct UiCommand
{
    QString id;
    Text label;
    QString icon;
    QString permission = {};
    std::function<void(UiContext &context)> run;
};

/**
 * What the client consists of: pages, editors, navigation and commands, from the built-in parts and
 * from the user-interface halves of modules. Filled before the window opens; a later registration
 * of the same thing replaces the earlier.
 */
class UiRegistry
{
public:
    /** Pages of a kind of their own: `inbox`. */
    void addPage(const QString &kind, const PageFactory &factory);
    /** The editor for one object type, instead of the generated form. */
    void addEditor(const QString &type, const PageFactory &factory);
    /** The list page for one object type, instead of the general one. */
    void addList(const QString &type, const PageFactory &factory);
    /** What is used for all other types. */
    void setGeneralEditor(const PageFactory &factory) { m_generalEditor = factory; }
    void setGeneralList(const PageFactory &factory) { m_generalList = factory; }

    void addNavigation(const NavigationEntry &entry);
    /** Gives the entry `id`, which is there, its count. */
    void countAt(const QString &id, const WaitingCount &count);
    void addCommand(const UiCommand &command);
    void addPaletteSource(const PaletteSource &source) { m_sources.append(source); }

    /** Null when nothing makes such a page. */
    TabPage *makePage(UiContext &context, const PageAddress &address) const;

    /** What the caller may see, in order: sections as first registered. */
    QList<NavigationEntry> navigation(const UiContext &context) const;
    QList<UiCommand> commands(const UiContext &context) const;
    const QList<PaletteSource> &paletteSources() const { return m_sources; }

private:
    PageFactory factoryFor(const PageAddress &address) const;

    QHash<QString, PageFactory> m_pages;
    QHash<QString, PageFactory> m_editors;
    QHash<QString, PageFactory> m_lists;
    PageFactory m_generalEditor;
    PageFactory m_generalList;
    QList<NavigationEntry> m_navigation;
    QList<UiCommand> m_commands;
    QList<PaletteSource> m_sources;
};

} // namespace purser
