#pragma once

#include "models/meta/record.h"

#include <QJsonObject>

namespace purser {
class Demonstration;
class RecordService;
} // namespace purser

namespace purser::purchasing {

/**
 * The way of electronic orders from file to document: imported and submitted by the buyer, decided
 * step by step by those whom the chain asks, written as PDF and XML. What a file does not give is a
 * remark; an order that cannot go its way all the same is a failure, and the others go on.
 */
class OrderDemo
{
public:
    explicit OrderDemo(Demonstration &stage)
        : m_stage(stage)
    {}

    Result<> run();

private:
    QList<Record> importAll(const QStringList &paths);
    Result<Record> import(const QString &path);
    Result<> lead(const Record &order);
    Result<bool> submit(const Record &order);
    Result<> approve(const Record &order);
    Result<> decide(const Record &order, const QJsonObject &step);
    Result<> writePdf(const Record &order);
    Result<> writeXml(const Record &order);

    Demonstration &m_stage;
    RecordService *m_buyer = nullptr;
    int m_approved = 0;
    int m_decisions = 0;
    int m_documents = 0;
};

} // namespace purser::purchasing
